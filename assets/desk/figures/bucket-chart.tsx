import type { ComponentChildren } from "preact";
import type { BucketJson } from "../../../src/edge/figures-contract";
import type { Figure } from "../../../src/ledger/figures";
import { formats } from "../pieces/formats";
import { Table } from "../pieces/table";
import { pieceWords } from "../pieces/words/words";
import { Bars } from "./charts/bars";
import { ChartPanel } from "./charts/chart-panel";
import { figuresWords } from "./words/words";

interface BucketChartProps {
  readonly title: string;
  readonly of: Figure;
  readonly buckets: readonly BucketJson[];
  readonly controls?: ComponentChildren;
  readonly note?: ComponentChildren;
}

/** How many lasted how long. */
export function BucketChart({ title, of: figure, buckets, controls, note }: BucketChartProps) {
  const words = figuresWords.say();
  const { count, percent } = formats();
  const all = buckets.reduce((sum, bucket) => sum + bucket.count, 0);
  const share = (value: number) => (all > 0 ? percent(value / all) : pieceWords.say().none);
  return (
    <ChartPanel
      title={title}
      of={[figure]}
      controls={controls}
      note={note}
      chart={
        <Bars
          bars={buckets.map((bucket) => ({
            key: String(bucket.from),
            label: bucketInWords(bucket),
            value: bucket.count,
            written: `${count(bucket.count)} · ${share(bucket.count)}`,
          }))}
        />
      }
      table={(isUnseen) => (
        <Table
          caption={title}
          isCaptionUnseen
          isUnseen={isUnseen}
          keyOf={({ from }) => String(from)}
          rows={buckets}
          columns={[
            { key: "bucket", head: words.bucket, isHead: true, cell: bucketInWords },
            { key: "count", head: words.count, isNumber: true, cell: (bucket) => count(bucket.count) },
            { key: "share", head: words.share, isNumber: true, cell: (bucket) => share(bucket.count) },
          ]}
        />
      )}
    />
  );
}

function bucketInWords({ from, to }: BucketJson): string {
  const words = figuresWords.say();
  const { duration } = formats();
  if (to === null) return words.orMore(duration(from));
  return from === 0 ? words.lessThan(duration(to)) : words.bucketOf(duration(from), duration(to));
}
