import { useState } from "preact/hooks";
import { Field } from "../../../pieces/field";
import type { Day } from "../words/dictionary";
import { settingsWords } from "../words/words";
import { type EditorProps, faultAt, faultOfAll } from "./editor";
import { readSpans } from "./spans";

const WEEK: readonly Day[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const WORKDAYS = WEEK.slice(0, 5);
/** What a team that was always open begins with. */
const USUAL = ["09:00-18:00"];

/** A team's hours, day by day. */
export function HoursEditor({ field, label, faults, onEdit }: EditorProps<"hours">) {
  const { editors: words, days } = settingsWords.say();
  const hours = field.value;
  const edit = (day: Day, spans: readonly string[]) => {
    const { [day]: _, ...others } = hours ?? {};
    onEdit(spans.length === 0 ? others : { ...others, [day]: spans });
  };
  const copyMonday = () => {
    const monday = hours?.monday ?? [];
    const rest = Object.fromEntries(Object.entries(hours ?? {}).filter(([day]) => !isWorkday(day)));
    onEdit({ ...rest, ...(monday.length > 0 && Object.fromEntries(WORKDAYS.map((day) => [day, monday]))) });
  };
  const elsewhere = faultOfAll(faults, WEEK);
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={hours === null}
          onChange={(event) =>
            onEdit(
              event.currentTarget.checked ? null : Object.fromEntries(WORKDAYS.map((day) => [day, USUAL])),
            )
          }
        />
        {words.alwaysOpen}
      </label>
      {hours !== null && (
        <>
          <div class="week">
            {WEEK.map((day) => (
              <Spans
                key={day}
                name={days[day]}
                label={`${label}: ${days[day]}`}
                spans={hours[day] ?? []}
                fault={faultAt(faults, day)}
                onEdit={(spans) => edit(day, spans)}
              />
            ))}
          </div>
          <p class="field-hint">{words.hoursHint}</p>
          <div class="row-actions">
            <button type="button" class="button" onClick={copyMonday}>
              {words.copyDays}
            </button>
          </div>
        </>
      )}
      {elsewhere !== undefined && <p class="field-fault">{elsewhere}</p>}
    </>
  );
}

function isWorkday(day: string): boolean {
  return WORKDAYS.some((one) => one === day);
}

interface SpansProps {
  readonly name: string;
  readonly label: string;
  readonly spans: readonly string[];
  readonly fault: string | undefined;
  readonly onEdit: (spans: readonly string[]) => void;
}

/** A day's spans. What is typed is taken once it is whole; until then, and where it is none, it stays and is told. */
function Spans({ name, label, spans, fault, onEdit }: SpansProps) {
  const { editors: words } = settingsWords.say();
  const written = spans.join(", ");
  const [typed, setTyped] = useState(written);
  const [isLeft, setLeft] = useState(true);
  const read = readSpans(typed);
  const shown = isLeft && read !== undefined ? written : typed;
  return (
    <Field
      label={name}
      fault={read === undefined && (isLeft || fault !== undefined) ? words.hoursFault : fault}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          aria-label={label}
          placeholder={words.closed}
          value={shown}
          onFocus={() => {
            if (read !== undefined) setTyped(written);
            setLeft(false);
          }}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            // While it is no span it is sent as it is, so that it cannot be saved as something else.
            onEdit(readSpans(text) ?? [text.trim()]);
          }}
          onBlur={() => setLeft(true)}
        />
      )}
    </Field>
  );
}
