import { useEffect, useState } from "preact/hooks";
import { Field } from "../../pieces/field";
import { session } from "../../session/session";
import { adminWords } from "../words/words";

export interface AuditFilter {
  readonly agent: string;
  readonly action: string;
  readonly ticket: string;
}

interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
}

/** In ms: nobody wants the list of half a number. */
const PAUSE = 400;

export function AuditFilters({ filter, onChange }: AuditFiltersProps) {
  const { audit: words } = adminWords.say();
  const [ticket, setTicket] = useState(filter.ticket);
  useEffect(() => {
    const number = ticket.replace(/\D/g, "");
    if (number === filter.ticket) return;
    const timer = setTimeout(() => onChange({ ...filter, ticket: number }), PAUSE);
    return () => clearTimeout(timer);
  }, [ticket, filter, onChange]);
  return (
    <form
      class="form-row"
      aria-label={words.filters}
      onSubmit={(event) => {
        event.preventDefault();
        onChange({ ...filter, ticket: ticket.replace(/\D/g, "") });
      }}
    >
      <Field label={words.agent}>
        {(control) => (
          <select
            {...control}
            value={filter.agent}
            onChange={(event) => onChange({ ...filter, agent: event.currentTarget.value })}
          >
            <option value="">{words.everybody}</option>
            {(session.value?.agents ?? []).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.action}>
        {(control) => (
          <select
            {...control}
            value={filter.action}
            onChange={(event) => onChange({ ...filter, action: event.currentTarget.value })}
          >
            <option value="">{words.everything}</option>
            {Object.entries(words.actions).map(([action, name]) => (
              <option key={action} value={action}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.ticket}>
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="numeric"
            placeholder={words.ticketHint}
            value={ticket}
            onInput={(event) => setTicket(event.currentTarget.value)}
          />
        )}
      </Field>
    </form>
  );
}
