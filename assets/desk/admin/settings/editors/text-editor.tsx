import type { TextValue } from "../../../../../src/edge/settings-contract";
import { Field } from "../../../pieces/field";
import { formats } from "../../../pieces/formats";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../words/words";
import type { PartFault } from "../state";
import { settingsWords } from "../words/words";
import { textFault } from "./check";
import { type EditorProps, faultAt } from "./editor";
import type { Placeholders } from "./placeholder-faults";

interface TextInputsProps {
  readonly label: string;
  readonly value: TextValue;
  readonly ours?: Readonly<Record<string, string>> | undefined;
  readonly longest: number;
  readonly faults: readonly PartFault[];
  /** Before the language in a fault's part: "text." of an option's answer. */
  readonly part?: string;
  readonly isOptional: boolean;
  readonly placeholders: Placeholders;
  readonly onEdit: (value: TextValue) => void;
}

/** From so many characters on a text is written in several lines. */
const LINE = 100;

/** A text in each language. Where none is written, it is null. */
export function TextInputs(props: TextInputsProps) {
  const { label, value, ours, longest, faults, part = "", isOptional, placeholders, onEdit } = props;
  const { editors: words } = settingsWords.say();
  const edit = (language: (typeof LANGUAGES)[number], text: string) => {
    const { [language]: _, ...others } = value ?? {};
    const written = text === "" ? others : { ...others, [language]: text };
    onEdit(isOptional && Object.keys(written).length === 0 ? null : written);
  };
  return (
    <div class="languages">
      {LANGUAGES.map((language) => {
        const text = value?.[language] ?? "";
        const left = longest - text.length;
        const input = {
          lang: language,
          maxLength: longest,
          placeholder: ours?.[language] ?? "",
          value: text,
          "aria-label": words.textOf(label, LANGUAGE_NAMES[language]),
          onInput: (event: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
            edit(language, event.currentTarget.value),
        };
        return (
          <Field
            key={language}
            label={LANGUAGE_NAMES[language]}
            fault={textFault(text, placeholders) ?? faultAt(faults, `${part}${language}`)}
            {...(left < longest / 5 && { hint: words.left(formats().count(left)) })}
          >
            {(control) =>
              longest <= LINE ? (
                <input {...control} {...input} type="text" autoComplete="off" />
              ) : (
                <textarea {...control} {...input} rows={2} />
              )
            }
          </Field>
        );
      })}
    </div>
  );
}

export function TextEditor({ field, label, faults, onEdit }: EditorProps<"text">) {
  const { editors: words } = settingsWords.say();
  const { placeholders = [], needed = [], ours, longest = 1_024 } = field;
  return (
    <>
      <TextInputs
        label={label}
        value={field.value}
        ours={ours}
        longest={longest}
        faults={faults}
        isOptional={field.optional}
        placeholders={{ may: placeholders, must: needed }}
        onEdit={onEdit}
      />
      {ours !== undefined && <p class="field-hint">{words.ours}</p>}
      {placeholders.length > 0 && (
        <p class="field-hint">{words.placeholders(placeholders.map((name) => `{${name}}`).join(", "))}</p>
      )}
    </>
  );
}
