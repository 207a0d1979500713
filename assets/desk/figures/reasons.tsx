import type { FiguresJson } from "../../../src/edge/figures-contract";
import type { Reasoned } from "../../../src/ledger/figures";
import { formats } from "../pieces/formats";
import { Table } from "../pieces/table";
import { Bars } from "./charts/bars";
import { ChartPanel } from "./charts/chart-panel";
import { Meanings, useName } from "./definition";
import { figuresWords } from "./words/words";

/** Why it was so: why messages failed or were not sent, why people took over. */
export function Reasons({ reasons, range }: Pick<FiguresJson, "reasons" | "range">) {
  return (
    <>
      {range.agent === null && <ReasonChart figure="escalations" reasons={reasons.escalations} />}
      <ReasonChart figure="failed" reasons={reasons.failed} />
      {range.agent === null && <ReasonChart figure="refused" reasons={reasons.refused} />}
    </>
  );
}

interface ReasonChartProps {
  readonly figure: Reasoned;
  readonly reasons: FiguresJson["reasons"][Reasoned];
}

function ReasonChart({ figure, reasons }: ReasonChartProps) {
  const words = figuresWords.say();
  const name = useName();
  const { count, percent } = formats();
  const all = reasons.reduce((sum, reason) => sum + reason.count, 0);
  const title = `${words.reasons}: ${name(figure)}`;
  if (reasons.length === 0) {
    return (
      <section class="panel chart">
        <h2>{title}</h2>
        <p class="note">{words.noReasons}</p>
        <Meanings of={[figure]} />
      </section>
    );
  }
  const inWords = ({ reason }: { reason: string }) => reasonInWords(figure, reason);
  return (
    <ChartPanel
      title={title}
      of={[figure]}
      chart={
        <Bars
          bars={reasons.map((one) => ({
            key: one.reason,
            label: inWords(one),
            value: one.count,
            written: `${count(one.count)} · ${percent(one.count / all)}`,
          }))}
        />
      }
      table={(isUnseen) => (
        <Table
          caption={title}
          isCaptionUnseen
          isUnseen={isUnseen}
          keyOf={({ reason }) => reason}
          rows={reasons}
          columns={[
            { key: "reason", head: words.reason, isHead: true, cell: inWords },
            { key: "count", head: words.count, isNumber: true, cell: (one) => count(one.count) },
            { key: "share", head: words.share, isNumber: true, cell: (one) => percent(one.count / all) },
          ]}
        />
      )}
    />
  );
}

function reasonInWords(figure: Reasoned, reason: string): string {
  const { escalations, causes, twilio } = figuresWords.say();
  const known: Readonly<Record<string, string>> =
    figure === "escalations" ? { ...causes, ...escalations } : causes;
  return known[reason] ?? (/^\d+$/.test(reason) ? twilio(reason) : reason);
}
