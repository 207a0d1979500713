import type { CostJson, CostPartJson } from "../../../src/edge/figures-contract";
import { formats } from "../pieces/formats";
import { Table } from "../pieces/table";
import { pieceWords } from "../pieces/words/words";
import { Definition } from "./definition";
import { figuresWords } from "./words/words";

/** What it cost, by the rates of the config. */
export function Cost({ cost }: { cost: CostJson }) {
  const { cost: words, count: heading } = figuresWords.say();
  const { count, money, rate: writeRate } = formats();
  const amount = (value: number) => money(value, cost.currency);
  const total: CostRow = { name: words.total, count: null, rate: null, amount: cost.total };
  const rows: readonly CostRow[] = [...cost.parts.map((part) => ({ ...part, name: nameOf(part) })), total];
  return (
    <section class="panel chart" aria-labelledby="figures-cost">
      <h2 id="figures-cost">
        <Definition of="cost" />
      </h2>
      <Table
        caption={words.what}
        isCaptionUnseen
        keyOf={({ name }) => name}
        rows={rows}
        columns={[
          { key: "what", head: words.what, isHead: true, cell: ({ name }) => name },
          { key: "count", head: heading, isNumber: true, cell: (row) => written(row.count, count) },
          {
            key: "rate",
            head: words.rate,
            isNumber: true,
            cell: ({ rate }) => written(rate, (value) => writeRate(value, cost.currency)),
          },
          { key: "amount", head: words.amount, isNumber: true, cell: (row) => amount(row.amount) },
        ]}
      />
      {cost.per_deflected !== null && (
        <p class="note">{words.perDeflected(writeRate(cost.per_deflected, cost.currency))}</p>
      )}
    </section>
  );
}

interface CostRow {
  readonly name: string;
  readonly count: number | null;
  readonly rate: number | null;
  readonly amount: number;
}

function written(value: number | null, write: (value: number) => string): string {
  return value === null ? pieceWords.say().none : write(value);
}

function nameOf({ what, category }: CostPartJson): string {
  const { cost: words } = figuresWords.say();
  if (what !== "template") return words.whats[what];
  return category === null ? words.template : words.templates[category];
}
