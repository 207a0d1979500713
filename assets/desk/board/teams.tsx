import type { BoardTeam } from "../../../src/edge/desk-contract";
import { Clock } from "../pieces/clock";
import { formats } from "../pieces/formats";
import { linkTo } from "../router";
import { boardWords } from "./words/words";

interface TeamsProps {
  readonly teams: readonly BoardTeam[];
  readonly onLook: (team: BoardTeam) => void;
}

/** Each team: who waits there, and who is there to answer. */
export function Teams({ teams, onLook }: TeamsProps) {
  const { teams: words } = boardWords.say();
  return (
    <section class="panel-group" aria-labelledby="board-teams">
      <h2 id="board-teams">{words.title}</h2>
      {teams.length === 0 && <p class="table-empty">{words.none}</p>}
      <ul class="team-cards">
        {teams.map((team) => (
          <Team key={team.id} team={team} onLook={() => onLook(team)} />
        ))}
      </ul>
    </section>
  );
}

function Team({ team, onLook }: { team: BoardTeam; onLook: () => void }) {
  const { teams: words, nobody } = boardWords.say();
  const { capped: count } = formats();
  return (
    <li class={team.overdue > 0 ? "panel team-card alarming" : "panel team-card"}>
      <header>
        <h3>{team.name}</h3>
        <span class={team.is_open ? "badge good" : "badge"}>{team.is_open ? words.open : words.closed}</span>
      </header>
      <p class="team-waiting">
        <strong>{count(team.waiting)}</strong> {words.waiting}
        {team.overdue > 0 && (
          <span class="badge bad">
            <span aria-hidden="true">▲ </span>
            {count(team.overdue)} {words.overdueMark}
          </span>
        )}
      </p>
      <dl class="pairs">
        <Pair name={words.oldest}>
          {team.oldest_waits_since === null ? nobody : <Clock since={team.oldest_waits_since} />}
        </Pair>
        <Pair name={words.unassigned}>{count(team.unassigned)}</Pair>
        <Pair name={words.inHand}>{count(team.open)}</Pair>
        <Pair name={words.available}>{count(team.available_agents)}</Pair>
      </dl>
      <footer>
        <a
          class="button"
          href={linkTo("tickets", [], { list: "all", team: String(team.id) })}
          aria-label={words.listOf(team.name)}
        >
          {words.list}
        </a>
        <button type="button" class="button" aria-label={words.longestOf(team.name)} onClick={onLook}>
          {words.longest}
        </button>
      </footer>
    </li>
  );
}

function Pair({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
