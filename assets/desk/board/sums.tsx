import type { BoardJson, BoardTeam } from "../../../src/edge/desk-contract";
import { Clock } from "../pieces/clock";
import { formats } from "../pieces/formats";
import { boardWords } from "./words/words";

/** All teams in one line. */
export function Sums({ board: { teams, agents } }: { board: BoardJson }) {
  const { sums, nobody } = boardWords.say();
  const { capped: count } = formats();
  const oldest = oldestOf(teams);
  const sum = (of: (team: BoardTeam) => number) => teams.reduce((all, team) => all + of(team), 0);
  const overdue = sum((team) => team.overdue);
  const available = agents.filter((agent) => agent.available).length;
  return (
    <section aria-label={sums.title}>
      <dl class="sums">
        <div>
          <dt>{sums.waiting}</dt>
          <dd>{count(sum((team) => team.waiting))}</dd>
        </div>
        <div>
          <dt>{sums.oldest}</dt>
          <dd>{oldest === undefined ? <span class="sums-none">{nobody}</span> : <Clock since={oldest} />}</dd>
        </div>
        <div>
          <dt>{sums.unassigned}</dt>
          <dd>{count(sum((team) => team.unassigned))}</dd>
        </div>
        <div class={overdue > 0 ? "alarming" : undefined}>
          <dt>{sums.overdue}</dt>
          <dd>{count(overdue)}</dd>
        </div>
        <div>
          <dt>{sums.available}</dt>
          <dd>{sums.availableOf(count(available), count(agents.length))}</dd>
        </div>
      </dl>
    </section>
  );
}

function oldestOf(teams: readonly BoardTeam[]): string | undefined {
  const all = teams.flatMap(({ oldest_waits_since: since }) => (since === null ? [] : [since]));
  return all.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0];
}
