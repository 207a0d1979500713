import type { FiguresJson } from "../../../src/edge/figures-contract";
import type { Counts, Duration, Figure } from "../../../src/ledger/figures";
import { formats } from "../pieces/formats";
import { Table } from "../pieces/table";
import { pieceWords } from "../pieces/words/words";
import { Definition, useName } from "./definition";
import { isOfCalls } from "./of-calls";
import { isShared, shareOf, WHOLES } from "./shares";
import { figuresWords } from "./words/words";

interface Row {
  readonly figure: Figure;
  readonly value: string;
  readonly more: string;
}

/** Every figure with what it means. */
export function AllFigures({ figures: { totals, range } }: { figures: FiguresJson }) {
  const words = figuresWords.say();
  const { none } = pieceWords.say();
  const { count, duration, percent } = formats();
  const name = useName();

  const counted = (Object.keys(totals.counts) as (keyof Counts)[])
    .filter((figure) => range.agent === null || !isOfCalls(figure))
    .map((figure): Row => {
      const share = shareOf(totals.counts, figure);
      return {
        figure,
        value: figure === "voice_seconds" ? duration(totals.counts[figure]) : count(totals.counts[figure]),
        more:
          share === undefined || !isShared(figure)
            ? none
            : words.shareOf(percent(share), name(WHOLES[figure])),
      };
    });
  const timed = (Object.keys(totals.durations) as Duration[]).map((figure): Row => {
    const time = totals.durations[figure];
    return time === null
      ? { figure, value: none, more: words.noneMeasured }
      : {
          figure,
          value: `${words.median} ${duration(time.median)}`,
          more: `${words.p90(duration(time.p90))} · ${words.measured(count(time.count))}`,
        };
  });
  return (
    <div class="wide">
      <Table
        caption={words.all}
        isCaptionUnseen
        keyOf={({ figure }) => figure}
        rows={[...counted, ...timed]}
        columns={[
          {
            key: "figure",
            head: words.figure,
            isHead: true,
            cell: ({ figure }) => <Definition of={figure} />,
          },
          { key: "value", head: words.count, isNumber: true, cell: ({ value }) => value },
          { key: "more", head: words.share, cell: ({ more }) => more },
        ]}
      />
    </div>
  );
}
