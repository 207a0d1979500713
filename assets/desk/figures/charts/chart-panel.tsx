import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { Figure } from "../../../../src/ledger/figures";
import { Meanings } from "../definition";
import { figuresWords } from "../words/words";

interface ChartPanelProps {
  readonly title: string;
  /** What it shows. */
  readonly of: readonly Figure[];
  readonly note?: ComponentChildren;
  /** What is chosen of it. */
  readonly controls?: ComponentChildren;
  readonly chart: ComponentChildren;
  /** The same in numbers. Shown in the chart's place, and always there for who does not see the chart. */
  readonly table: (isUnseen: boolean) => ComponentChildren;
  readonly wide?: boolean;
}

/** A chart and the table behind it. */
export function ChartPanel({
  title,
  of: figures,
  note,
  controls,
  chart,
  table,
  wide = false,
}: ChartPanelProps) {
  const words = figuresWords.say();
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  return (
    <section class={wide ? "panel chart wide" : "panel chart"} aria-labelledby={heading}>
      <header class="panel-head">
        <h2 id={heading}>{title}</h2>
        <button
          type="button"
          class="button quiet"
          aria-label={asTable ? words.asChartOf(title) : words.asTableOf(title)}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? words.asChart : words.asTable}
        </button>
      </header>
      {controls}
      {asTable ? table(false) : chart}
      {!asTable && table(true)}
      {note !== undefined && <p class="note">{note}</p>}
      <Meanings of={figures} />
    </section>
  );
}
