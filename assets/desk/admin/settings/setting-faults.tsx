import { Refusal } from "../../client/refusal";
import { FaultNote } from "../../pieces/fault-note";
import { placeInWords } from "./place-in-words";
import { fields } from "./state";

/** Why something was refused, with what does not hold named as it is shown: an option and its words, not a path. */
export function SettingFaults({ fault, shown = [] }: { fault: unknown; shown?: readonly string[] }) {
  const known = errorsOf(fault).flatMap(({ field: at, detail }) => {
    const field = fields.value.find(({ path }) => path === at.split("#")[0]);
    return field === undefined ? [] : [{ at, detail, name: placeInWords(field) }];
  });
  return (
    <>
      <FaultNote fault={fault} shown={[...shown, ...known.map(({ at }) => at)]} />
      {known.map(({ at, detail, name }) => (
        <p key={at + detail} class="field-fault">
          {name}: <span lang="en">{detail}</span>
        </p>
      ))}
    </>
  );
}

function errorsOf(fault: unknown): Refusal["errors"] {
  return fault instanceof Refusal ? fault.errors : [];
}
