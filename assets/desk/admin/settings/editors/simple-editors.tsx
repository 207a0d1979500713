import { Checks } from "../../../pieces/checks";
import { Field } from "../../../pieces/field";
import { settings } from "../state";
import { settingsWords } from "../words/words";
import { numberFault } from "./check";
import { type EditorProps, faultAt, faultOfAll } from "./editor";
import { isDayLine } from "./is-day-line";
import { Lines } from "./words-editor";

// Those of one control each. Their label is the field's own, which stands above them.

export function NumberEditor({ field, label, faults, onEdit }: EditorProps<"number">) {
  return (
    <NumberInput
      label={label}
      value={field.value}
      low={field.low}
      high={field.high}
      fault={numberFault(field.value, { ...field, isOptional: field.optional }) ?? faultOfAll(faults)}
      onEdit={(value) => onEdit(value)}
    />
  );
}

interface NumberInputProps {
  readonly label: string;
  readonly value: number | null;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly fault?: string | undefined;
  readonly onEdit: (value: number | null) => void;
}

function NumberInput({ label, value, low, high, fault, onEdit }: NumberInputProps) {
  const hint = low !== undefined && high !== undefined ? { hint: `${low} – ${high}` } : {};
  return (
    <Field label={label} fault={fault} {...hint}>
      {(control) => (
        <input
          {...control}
          class="short"
          type="number"
          inputMode="numeric"
          min={low}
          max={high}
          value={value ?? ""}
          onInput={(event) => {
            const { value: text, valueAsNumber } = event.currentTarget;
            onEdit(text === "" || Number.isNaN(valueAsNumber) ? null : valueAsNumber);
          }}
        />
      )}
    </Field>
  );
}

export function FlagEditor({ field, label, onEdit }: EditorProps<"flag">) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={field.value}
        onChange={(event) => onEdit(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

export function ChoiceEditor({ field, label, faults, onEdit }: EditorProps<"choice">) {
  const { choices } = settingsWords.say();
  return (
    <Field label={label} fault={faultOfAll(faults)}>
      {(control) => (
        <select
          {...control}
          class="short"
          value={field.value}
          onChange={(event) => onEdit(event.currentTarget.value)}
        >
          {(field.choices ?? []).map((choice) => (
            <option key={choice} value={choice}>
              {choices[choice] ?? choice}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TeamSelectProps {
  readonly label: string;
  readonly value: number | null;
  /** What no team in particular is called; absent: there has to be one. */
  readonly none?: string | undefined;
  readonly fault?: string | undefined;
  readonly onEdit: (team: number | null) => void;
}

export function TeamSelect({ label, value, none, fault, onEdit }: TeamSelectProps) {
  return (
    <Field label={label} fault={fault}>
      {(control) => (
        <select
          {...control}
          class="short"
          value={value ?? ""}
          onChange={(event) => {
            const { value: chosen } = event.currentTarget;
            onEdit(chosen === "" ? null : Number(chosen));
          }}
        >
          {none !== undefined && <option value="">{none}</option>}
          {(settings.value?.teams ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function TeamEditor({ field, label, faults, onEdit }: EditorProps<"team">) {
  const { editors: words } = settingsWords.say();
  return (
    <TeamSelect
      label={label}
      value={field.value}
      none={words.noTeam}
      fault={faultOfAll(faults)}
      onEdit={onEdit}
    />
  );
}

export function ReasonsEditor({ field, label, faults, onEdit }: EditorProps<"reasons">) {
  const { reasons } = settingsWords.say();
  const choices = field.choices ?? [];
  return (
    <Checks
      legend={label}
      fault={faultOfAll(faults)}
      options={Object.entries(reasons)
        .filter(([reason]) => choices.includes(reason))
        .map(([value, name]) => ({ value, name }))}
      chosen={field.value}
      onChange={(chosen) => {
        const known = Object.keys(reasons) as (typeof field.value)[number][];
        onEdit(known.filter((reason) => chosen.includes(reason)));
      }}
    />
  );
}

export function DaysEditor({ field, label, faults, onEdit }: EditorProps<"days">) {
  const { editors: words } = settingsWords.say();
  const wrong = field.value.filter((line) => !isDayLine(line));
  const fault = wrong.length > 0 ? words.dayFault(wrong.join(", ")) : faultOfAll(faults);
  return (
    <Field label={label} hint={words.daysHint} fault={fault}>
      {(control) => (
        <Lines
          control={{ ...control, class: "short" }}
          language={undefined}
          lines={field.value}
          onEdit={onEdit}
        />
      )}
    </Field>
  );
}

const atLeastOne = (value: number) => numberFault(value, { low: 1, isOptional: false });

/** What a reminder begins with. */
const USUAL = { after_hours: 4, times: 1 };

export function ReminderEditor({ field, faults, onEdit }: EditorProps<"reminder">) {
  const { editors: words } = settingsWords.say();
  const { value } = field;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={value !== null}
          onChange={(event) => onEdit(event.currentTarget.checked ? USUAL : null)}
        />
        {words.remind}
      </label>
      {value !== null && (
        <div class="form-row">
          <NumberInput
            label={words.afterHours}
            value={value.after_hours}
            fault={atLeastOne(value.after_hours) ?? faultAt(faults, "after_hours")}
            onEdit={(hours) => onEdit({ ...value, after_hours: hours ?? 0 })}
          />
          <NumberInput
            label={words.times}
            value={value.times}
            fault={atLeastOne(value.times) ?? faultAt(faults, "times")}
            onEdit={(times) => onEdit({ ...value, times: times ?? 0 })}
          />
        </div>
      )}
    </>
  );
}
