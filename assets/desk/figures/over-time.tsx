import { useState } from "preact/hooks";
import type { FiguresJson, SeriesRowJson } from "../../../src/edge/figures-contract";
import type { Counts, Duration, Figure } from "../../../src/ledger/figures";
import { formats } from "../pieces/formats";
import { Table } from "../pieces/table";
import { pieceWords } from "../pieces/words/words";
import { ChartPanel } from "./charts/chart-panel";
import { Columns } from "./charts/columns";
import { ticksOf, timeTicksOf } from "./charts/scale";
import { useName } from "./definition";
import { FigureChoice } from "./figure-choice";
import { isOfCalls } from "./of-calls";
import { figuresWords } from "./words/words";

const COUNTED = [
  "calls",
  "offered",
  "accepted",
  "requested",
  "answered",
  "resolved",
  "called_again",
  "deflected",
  "failed",
  "abandoned",
  "recovered",
  "tickets",
  "escalations",
  "overdue",
] as const satisfies readonly (keyof Counts)[];

const TIMED = [
  "time_to_human",
  "time_to_first_answer",
  "time_to_resolution",
] as const satisfies readonly Duration[];

type Shown = (typeof COUNTED)[number] | (typeof TIMED)[number];

const isTimed = (figure: Shown): figure is Duration => TIMED.some((one) => one === figure);

/** What is known for good only a day later. */
const LATE: readonly Figure[] = ["called_again", "deflected"];

/** One figure, day by day or hour by hour. */
export function OverTime({ figures: { series, range } }: { figures: FiguresJson }) {
  const words = figuresWords.say();
  const { none } = pieceWords.say();
  const { count, duration, day, shortDay } = formats();
  const name = useName();
  const [chosen, setChosen] = useState<Shown>("accepted");
  const choices = [...COUNTED, ...TIMED].filter((figure) => range.agent === null || !isOfCalls(figure));
  const shown = choices.includes(chosen) ? chosen : (choices[0] ?? chosen);

  const isHourly = range.by === "hour";
  const write = isTimed(shown) ? duration : count;
  const measuredOf = (row: SeriesRowJson) =>
    isTimed(shown) ? (row.durations[shown]?.median ?? null) : row.counts[shown];
  const isFinal = (row: SeriesRowJson) => row.final || !LATE.includes(shown);
  const when = ({ key }: SeriesRowJson) =>
    isHourly ? `${day(key.slice(0, 10))}, ${key.slice(11, 16)} (${key.slice(19)})` : day(key);
  const written = (row: SeriesRowJson) => {
    const value = measuredOf(row);
    return value === null ? none : write(value);
  };
  const largest = Math.max(0, ...series.map((row) => measuredOf(row) ?? 0));
  const title = `${words.overTime}: ${name(shown)}${isTimed(shown) ? ` (${words.median})` : ""}`;
  return (
    <ChartPanel
      wide
      title={title}
      of={[shown]}
      controls={<FigureChoice choices={choices} shown={shown} onChoose={setChosen} />}
      note={series.some((row) => !isFinal(row)) ? words.legend : undefined}
      chart={
        <Columns
          format={write}
          ticks={isTimed(shown) ? timeTicksOf(largest) : ticksOf(largest)}
          points={series.map((row) => ({
            key: row.key,
            label: isHourly ? row.key.slice(11, 16) : shortDay(row.key),
            value: measuredOf(row),
            told: `${when(row)}: ${written(row)}${isFinal(row) ? "" : ` (${words.canChange})`}`,
            isFinal: isFinal(row),
          }))}
        />
      }
      table={(isUnseen) => (
        <Table
          caption={title}
          isCaptionUnseen
          isUnseen={isUnseen}
          keyOf={({ key }) => key}
          rows={series}
          columns={[
            { key: "when", head: words.when, isHead: true, cell: when },
            { key: "value", head: name(shown), isNumber: true, cell: written },
            {
              key: "final",
              head: words.final,
              cell: (row) => (isFinal(row) ? words.isFinal : words.canChange),
            },
          ]}
        />
      )}
    />
  );
}
