import type { BoardAgent } from "../../../src/edge/desk-contract";
import { serverNow } from "../client/server-clock";
import { Clock } from "../pieces/clock";
import { formats } from "../pieces/formats";
import { type Column, Table } from "../pieces/table";
import { pieceWords } from "../pieces/words/words";
import { may, me, session } from "../session/session";
import { boardWords } from "./words/words";

interface AgentsProps {
  readonly agents: readonly BoardAgent[];
  readonly onChange: (agent: BoardAgent) => void;
  readonly onSwitch: (agent: BoardAgent) => void;
}

/** Each agent: whether they are there, how much they have, and how much they read. */
export function Agents({ agents, onChange, onSwitch }: AgentsProps) {
  const { agents: words } = boardWords.say();
  const { none } = pieceWords.say();
  const { capped } = formats();
  const columns: readonly Column<BoardAgent>[] = [
    { key: "name", head: words.name, isHead: true, cell: (agent) => <Name agent={agent} /> },
    {
      key: "availability",
      head: words.availability,
      cell: (agent) => (
        <Availability agent={agent} onSwitch={mayChange(agent) ? () => onSwitch(agent) : undefined} />
      ),
    },
    { key: "load", head: words.load, cell: (agent) => <Load agent={agent} /> },
    { key: "waiting", head: words.waiting, isNumber: true, cell: ({ waiting }) => capped(waiting) },
    {
      key: "oldest",
      head: words.oldest,
      isNumber: true,
      cell: ({ oldest_waits_since: since }) => (since === null ? none : <Clock since={since} />),
    },
    {
      key: "seen",
      head: words.seen,
      isNumber: true,
      cell: ({ seen_at: at }) => (at === null ? words.never : <Seen at={at} />),
    },
    { key: "reads", head: words.reads, isNumber: true, cell: (agent) => <Reads agent={agent} /> },
    {
      key: "doing",
      head: words.doing,
      cell: (agent) =>
        mayChange(agent) ? (
          <button
            type="button"
            class="button"
            aria-label={words.changeOf(agent.name)}
            onClick={() => onChange(agent)}
          >
            {words.change}
          </button>
        ) : (
          none
        ),
    },
  ];
  return (
    <section class="panel-group" aria-labelledby="board-agents">
      <h2 id="board-agents">{words.title}</h2>
      <Table
        caption={words.title}
        isCaptionUnseen
        cards
        columns={columns}
        rows={agents}
        keyOf={({ id }) => id}
        empty={words.none}
      />
    </section>
  );
}

function Name({ agent }: { agent: BoardAgent }) {
  const { agents: words } = boardWords.say();
  const names = session.value?.all_teams ?? [];
  const teams = agent.teams.map((id) => names.find((team) => team.id === id)?.name ?? String(id));
  return (
    <>
      {agent.name}
      <span class="row-note">
        {[words.roles[agent.role], ...(teams.length > 0 ? [formats().list(teams)] : [])].join(" · ")}
      </span>
    </>
  );
}

/** A supervisor changes agents and themselves; no other supervisor, and no admin. */
function mayChange({ id, role }: BoardAgent): boolean {
  return may("admin") || role === "agent" || id === me.value?.id;
}

interface AvailabilityProps {
  readonly agent: BoardAgent;
  readonly onSwitch: (() => void) | undefined;
}

function Availability({ agent, onSwitch }: AvailabilityProps) {
  const { agents: words } = boardWords.say();
  if (onSwitch === undefined) return <>{agent.available ? words.available : words.away}</>;
  return (
    <>
      <button
        type="button"
        role="switch"
        aria-checked={agent.available}
        aria-label={`${agent.name}: ${words.available}`}
        class="switch"
        onClick={onSwitch}
      >
        <span class="switch-track" aria-hidden="true" />
        {agent.available ? words.available : words.away}
      </button>
      {!agent.available && agent.away_since !== null && <AwaySince at={agent.away_since} />}
    </>
  );
}

function AwaySince({ at }: { at: string }) {
  return (
    <span class="row-note">
      <Clock since={at} />
    </span>
  );
}

function Load({ agent: { open, capacity } }: { agent: BoardAgent }) {
  const { agents: words } = boardWords.say();
  const { capped: count } = formats();
  const share = capacity === 0 ? 1 : Math.min(1, open / capacity);
  return (
    <span class={open >= capacity ? "load full" : "load"}>
      <span class="load-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
      {words.loadOf(count(open), count(capacity))}
      {open >= capacity && <span class="row-note">{words.full}</span>}
    </span>
  );
}

/** Within so many seconds somebody is still here. */
const HERE = 60;

function Seen({ at }: { at: string }) {
  const { ago, justNow } = pieceWords.say();
  const seconds = (serverNow() - Date.parse(at)) / 1_000;
  return (
    <time dateTime={at} title={formats().moment(at)}>
      {seconds < HERE ? justNow : ago(formats().duration(seconds - (seconds % HERE)))}
    </time>
  );
}

function Reads({ agent: { read_hour: hour, read_day: day, unusual } }: { agent: BoardAgent }) {
  const { agents: words } = boardWords.say();
  const { count } = formats();
  return (
    <>
      {words.readsOf(count(hour), count(day))}
      {unusual && (
        <span class="badge bad" title={words.unusualMeaning}>
          <span aria-hidden="true">▲ </span>
          {words.unusual}
          <span class="unseen">: {words.unusualMeaning}</span>
        </span>
      )}
    </>
  );
}
