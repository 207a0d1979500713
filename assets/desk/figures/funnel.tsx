import type { FiguresJson } from "../../../src/edge/figures-contract";
import { formats } from "../pieces/formats";
import { Table } from "../pieces/table";
import { pieceWords } from "../pieces/words/words";
import { Bars } from "./charts/bars";
import { ChartPanel } from "./charts/chart-panel";
import { Definition, useName } from "./definition";
import { figuresWords } from "./words/words";

/** How far calls come, step by step. */
export function Funnel({ funnel }: Pick<FiguresJson, "funnel">) {
  const words = figuresWords.say();
  const { none } = pieceWords.say();
  const { count, percent } = formats();
  const name = useName();
  const first = funnel[0]?.count ?? 0;
  const part = (value: number, whole: number) => (whole > 0 ? percent(value / whole) : none);
  const rows = funnel.map((step, index) => ({ ...step, before: funnel[index - 1]?.count }));
  return (
    <ChartPanel
      title={words.funnel}
      of={funnel.map(({ figure }) => figure)}
      note={words.funnelNote}
      chart={
        <Bars
          bars={funnel.map(({ figure, count: value }) => ({
            key: figure,
            label: name(figure),
            value,
            written: `${count(value)} · ${part(value, first)}`,
          }))}
        />
      }
      table={(isUnseen) => (
        <Table
          caption={words.funnel}
          isCaptionUnseen
          isUnseen={isUnseen}
          keyOf={({ figure }) => figure}
          rows={rows}
          columns={[
            {
              key: "figure",
              head: words.figure,
              isHead: true,
              cell: ({ figure }) => (isUnseen ? name(figure) : <Definition of={figure} />),
            },
            { key: "count", head: words.count, isNumber: true, cell: (row) => count(row.count) },
            { key: "first", head: words.ofFirst, isNumber: true, cell: (row) => part(row.count, first) },
            {
              key: "before",
              head: words.ofBefore,
              isNumber: true,
              cell: (row) => (row.before === undefined ? none : part(row.count, row.before)),
            },
          ]}
        />
      )}
    />
  );
}
