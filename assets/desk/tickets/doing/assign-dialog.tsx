import { useSignal } from "@preact/signals";
import type { ActJson } from "../../../../src/edge/desk-contract";
import { session } from "../../session/session";
import { Dialog } from "../../shell/dialog";
import type { DialogProps } from "../../shell/lazy-dialog";
import { say } from "../../words/words";
import { ticketOf } from "../list/pool";
import { openId } from "../place";
import { act, actUndoably } from "./acts";
import { matches } from "./matches";

/** To whom a ticket is given: an agent or a team, with a note for them. */
export function AssignDialog({ onClose }: DialogProps) {
  const { doing } = say();
  const typed = useSignal("");
  const note = useSignal("");
  const id = openId.value ?? "";
  const ticket = ticketOf(id);
  const { agents = [], all_teams: teams = [], me } = session.value ?? {};
  const team = ticket?.team?.id;
  const given = { ...(note.value.trim() !== "" && { note: note.value.trim() }) };
  const give = (wanted: ActJson, to: string) => {
    onClose();
    actUndoably(wanted, doing.given(to));
  };
  const fitting = agents
    .filter(({ id: agent, teams: theirs }) => agent !== ticket?.agent?.id && (!team || theirs.includes(team)))
    .filter(({ name }) => matches(name, typed.value))
    .sort((a, b) => Number(b.available) - Number(a.available) || a.name.localeCompare(b.name));
  const others = teams.filter((one) => one.id !== team && matches(one.name, typed.value));
  return (
    <Dialog title={doing.assign} onClose={onClose}>
      <input
        type="text"
        enterKeyHint="search"
        aria-label={doing.findWho}
        placeholder={doing.findWho}
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          const [agent] = fitting;
          const [other] = others;
          if (agent !== undefined) give({ id, do: "assign", agent: agent.id, ...given }, agent.name);
          else if (other !== undefined) give({ id, do: "assign", team: other.id, ...given }, other.name);
        }}
      />
      <label class="stacked">
        {doing.noteFor}
        <textarea
          rows={2}
          maxLength={2_000}
          value={note.value}
          onInput={({ currentTarget }) => {
            note.value = currentTarget.value;
          }}
        />
      </label>
      <div class="choice-groups">
        {ticket?.agent != null && ticket.agent.id === me?.id && (
          <ul class="choice-list">
            <li>
              <button
                type="button"
                onClick={() => {
                  onClose();
                  void act({ id, do: "release" });
                }}
              >
                <span>{doing.release}</span>
              </button>
            </li>
          </ul>
        )}
        <h3>{doing.agents}</h3>
        <ul class="choice-list">
          {fitting.map((agent) => (
            <li key={agent.id}>
              <button
                type="button"
                onClick={() => give({ id, do: "assign", agent: agent.id, ...given }, agent.name)}
              >
                <span>{agent.id === me?.id ? doing.toMe(agent.name) : agent.name}</span>
                <small class={agent.available ? "available" : undefined}>
                  {agent.available ? say().shell.available : say().shell.away}
                </small>
              </button>
            </li>
          ))}
          {fitting.length === 0 && <li class="faint">{doing.nobodyFits}</li>}
        </ul>
        <h3>{doing.teams}</h3>
        <ul class="choice-list">
          {others.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                onClick={() => give({ id, do: "assign", team: one.id, ...given }, one.name)}
              >
                <span>{one.name}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
