import { useState } from "preact/hooks";
import type { FiguresJson } from "../../../src/edge/figures-contract";
import type { Duration } from "../../../src/ledger/figures";
import { formats } from "../pieces/formats";
import { BucketChart } from "./bucket-chart";
import { useName } from "./definition";
import { FigureChoice } from "./figure-choice";
import { figuresWords } from "./words/words";

const SHOWN = [
  "time_to_human",
  "time_to_first_answer",
  "time_to_resolution",
] as const satisfies readonly Duration[];

/** How long people waited, not only in the middle. */
export function Distribution({ figures: { distributions, totals } }: { figures: FiguresJson }) {
  const words = figuresWords.say();
  const name = useName();
  const { duration, count } = formats();
  const [shown, setShown] = useState<Duration>("time_to_human");
  const measured = totals.durations[shown];
  return (
    <BucketChart
      title={`${words.distribution}: ${name(shown)}`}
      of={shown}
      buckets={distributions[shown]}
      controls={<FigureChoice choices={SHOWN} shown={shown} onChoose={setShown} />}
      note={
        measured === null
          ? words.noneMeasured
          : [
              `${words.median} ${duration(measured.median)}`,
              words.p90(duration(measured.p90)),
              words.measured(count(measured.count)),
            ].join(" · ")
      }
    />
  );
}
