import { Field } from "../pieces/field";
import { session } from "../session/session";
import { Export } from "./export";
import { ask, type Question } from "./question";
import { type DaysFault, faultOfDays, RANGES } from "./range";
import { figuresWords } from "./words/words";

/** Of which days, line, team and agent. */
export function Filters({ question }: { question: Question }) {
  const words = figuresWords.say();
  const fault = faultOfDays(question.days);
  const { range, days, line, team, agent } = question;
  const agents = session.value?.agents ?? [];
  return (
    <form class="form-row panel" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
      <Field label={words.range}>
        {(control) => (
          <select
            {...control}
            value={range}
            onChange={(event) => {
              const chosen = RANGES.find((name) => name === event.currentTarget.value);
              if (chosen !== undefined) ask({ ...question, range: chosen });
            }}
          >
            {RANGES.map((name) => (
              <option key={name} value={name}>
                {words.ranges[name]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {range === "own" && (
        <>
          <Field label={words.from} fault={fault === "from" ? words.fromFault : undefined}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={days.from}
                onChange={(event) => ask({ ...question, days: { ...days, from: event.currentTarget.value } })}
              />
            )}
          </Field>
          <Field label={words.to} fault={toFault(fault)}>
            {(control) => (
              <input
                {...control}
                type="date"
                min={days.from}
                value={days.to}
                onChange={(event) => ask({ ...question, days: { ...days, to: event.currentTarget.value } })}
              />
            )}
          </Field>
        </>
      )}
      <Field label={words.line}>
        {(control) => (
          <select
            {...control}
            value={line}
            onChange={(event) => ask({ ...question, line: event.currentTarget.value })}
          >
            <option value="">{words.allLines}</option>
            {(session.value?.lines ?? []).map(({ number, name }) => (
              <option key={number} value={number}>
                {name} ({number})
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.team}>
        {(control) => (
          <select
            {...control}
            value={team}
            onChange={(event) => ask({ ...question, team: event.currentTarget.value })}
          >
            <option value="">{words.allTeams}</option>
            {(session.value?.teams ?? []).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.agent}>
        {(control) => (
          <select
            {...control}
            value={agent}
            onChange={(event) => ask({ ...question, agent: event.currentTarget.value })}
          >
            <option value="">{words.allAgents}</option>
            {agents.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {/* Of an address that was kept: they may be removed since. */}
            {agent !== "" && !agents.some(({ id }) => id === agent) && <option value={agent}>{agent}</option>}
          </select>
        )}
      </Field>
      <Export question={question} />
    </form>
  );
}

function toFault(fault: DaysFault | undefined): string | undefined {
  const words = figuresWords.say();
  if (fault === "to") return words.toFault;
  return fault === "too-long" ? words.tooLong : undefined;
}
