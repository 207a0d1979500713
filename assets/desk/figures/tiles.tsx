import type { ComponentChildren } from "preact";
import type { DurationJson, FiguresJson } from "../../../src/edge/figures-contract";
import type { Counts, Figure } from "../../../src/ledger/figures";
import { formats } from "../pieces/formats";
import { pieceWords } from "../pieces/words/words";
import { Definition, useName } from "./definition";
import { isShared, shareOf, WHOLES } from "./shares";
import { figuresWords } from "./words/words";

/** The figures that are asked for first. */
export function Tiles({ figures: { totals, csat, series, range } }: { figures: FiguresJson }) {
  const words = figuresWords.say();
  const { percent, count } = formats();
  const { none } = pieceWords.say();
  const isFinal = series.every((row) => row.final);
  return (
    <section aria-label={words.main}>
      <dl class="tiles">
        {range.agent === null && (
          <>
            <CountTile figure="offered" counts={totals.counts} />
            <CountTile figure="accepted" counts={totals.counts} />
          </>
        )}
        <ShareTile figure="deflected" counts={totals.counts} isFinal={isFinal} />
        <ShareTile figure="called_again" counts={totals.counts} isFinal={isFinal} />
        <TimeTile figure="time_to_human" time={totals.durations.time_to_human} />
        <ShareTile figure="within_target" counts={totals.counts} />
        <CountTile figure="resolved" counts={totals.counts} />
        <Tile
          figure="csat"
          value={csat.score === null ? none : percent(csat.score)}
          more={words.csat.answeredOf(
            count(csat.answered),
            count(csat.asked),
            csat.asked === 0 ? none : percent(csat.answered / csat.asked),
          )}
        />
      </dl>
    </section>
  );
}

interface TileProps {
  readonly figure: Figure;
  readonly value: ComponentChildren;
  readonly more?: ComponentChildren;
}

function Tile({ figure, value, more }: TileProps) {
  return (
    <div class="panel tile">
      <dt>
        <Definition of={figure} />
      </dt>
      <dd>
        <strong>{value}</strong>
        {more !== undefined && <span class="note">{more}</span>}
      </dd>
    </div>
  );
}

interface CountTileProps {
  readonly figure: keyof Counts;
  readonly counts: Counts;
}

function CountTile({ figure, counts }: CountTileProps) {
  return <Tile figure={figure} value={formats().count(counts[figure])} more={usePart(figure, counts)} />;
}

/** Where the part says more than the number. */
function ShareTile({ figure, counts, isFinal = true }: CountTileProps & { readonly isFinal?: boolean }) {
  const { count, percent } = formats();
  const name = useName();
  const share = shareOf(counts, figure);
  const whole = isShared(figure) ? WHOLES[figure] : figure;
  return (
    <Tile
      figure={figure}
      value={share === undefined ? pieceWords.say().none : percent(share)}
      more={
        <>
          {`${count(counts[figure])} / ${count(counts[whole])} · ${name(whole)}`}
          {!isFinal && <span class="badge warn">{figuresWords.say().canChange}</span>}
        </>
      }
    />
  );
}

function usePart(figure: keyof Counts, counts: Counts): string | undefined {
  const name = useName();
  const share = shareOf(counts, figure);
  if (share === undefined || !isShared(figure)) return undefined;
  return figuresWords.say().shareOf(formats().percent(share), name(WHOLES[figure]));
}

function TimeTile({ figure, time }: { figure: Figure; time: DurationJson | null }) {
  const words = figuresWords.say();
  const { duration } = formats();
  return (
    <Tile
      figure={figure}
      value={time === null ? pieceWords.say().none : duration(time.median)}
      more={time === null ? words.noneMeasured : `${words.median} · ${words.p90(duration(time.p90))}`}
    />
  );
}
