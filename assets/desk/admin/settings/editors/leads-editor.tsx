import type { LeadsValue } from "../../../../../src/edge/settings-contract";
import { Field } from "../../../pieces/field";
import { settings } from "../state";
import { settingsWords } from "../words/words";
import { type EditorProps, faultAt, faultOfAll } from "./editor";
import { TeamSelect } from "./simple-editors";
import { TextInputs } from "./text-editor";

/** What may stand in the answer of an option that is added. */
const OF_ANSWERS = ["company"];

const WAYS = ["team", "person", "answer"] as const;

/** What an option leads to. A menu stays one: its options would be lost. */
export function LeadsEditor({ field, label, faults, onEdit }: EditorProps<"leads">) {
  const { editors: words } = settingsWords.say();
  const { value, longest = 1_500, placeholders = OF_ANSWERS } = field;
  const allowed = { may: placeholders, must: [] };
  const elsewhere = faultOfAll(faults, ["text", "ask", "team"]);
  return (
    <>
      {value.to === "menu" ? (
        <p>{words.leads.menu}</p>
      ) : (
        <Field label={label}>
          {(control) => (
            <select
              {...control}
              class="short"
              value={value.to}
              onChange={(event) => {
                const way = WAYS.find((one) => one === event.currentTarget.value);
                if (way !== undefined) onEdit(begin(way));
              }}
            >
              {WAYS.map((way) => (
                <option key={way} value={way}>
                  {words.leads[way]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {(value.to === "team" || value.to === "person") && (
        <TeamSelect
          label={words.team}
          value={value.team}
          none={value.to === "person" ? words.ofSender : undefined}
          fault={faultAt(faults, "team")}
          onEdit={(team) => onEdit(ofTeam(value.to, team))}
        />
      )}
      {value.to === "answer" && (
        <TextInputs
          label={words.answer}
          value={value.text}
          longest={longest}
          faults={faults}
          part="text."
          isOptional={false}
          placeholders={allowed}
          onEdit={(text) => onEdit({ to: "answer", text })}
        />
      )}
      {value.to === "menu" && (
        <TextInputs
          label={words.ask}
          value={value.ask}
          longest={1_024}
          faults={faults}
          part="ask."
          isOptional
          placeholders={allowed}
          onEdit={(ask) => onEdit({ to: "menu", ask })}
        />
      )}
      {elsewhere !== undefined && <p class="field-fault">{elsewhere}</p>}
    </>
  );
}

function begin(way: (typeof WAYS)[number]): LeadsValue {
  if (way === "answer") return { to: "answer", text: {} };
  return ofTeam(way, null);
}

function ofTeam(to: "team" | "person", team: number | null): LeadsValue {
  if (to === "person") return { to, team };
  return { to, team: team ?? settings.value?.teams[0]?.id ?? 0 };
}
