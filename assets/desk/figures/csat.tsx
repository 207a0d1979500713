import type { CsatJson } from "../../../src/edge/figures-contract";
import { formats } from "../pieces/formats";
import { Table } from "../pieces/table";
import { pieceWords } from "../pieces/words/words";
import { Bars } from "./charts/bars";
import { ChartPanel } from "./charts/chart-panel";
import { Meanings, useName } from "./definition";
import { figuresWords } from "./words/words";

const ANSWERS = ["good", "fair", "bad"] as const;

/** How it was for them, and how many of those who were asked said so. */
export function Csat({ csat }: { csat: CsatJson }) {
  const { csat: words, count: heading, share: shareHeading } = figuresWords.say();
  const { count, percent } = formats();
  const title = useName()("csat");
  const told = words.answeredOf(
    count(csat.answered),
    count(csat.asked),
    csat.asked === 0 ? pieceWords.say().none : percent(csat.answered / csat.asked),
  );
  if (csat.answered === 0) {
    return (
      <section class="panel chart">
        <h2>{title}</h2>
        <p class="note">
          {words.nobody} {told}.
        </p>
        <Meanings of={["csat", "rating_asked"]} />
      </section>
    );
  }
  return (
    <ChartPanel
      title={title}
      of={["csat", "rating_asked"]}
      note={told}
      chart={
        <Bars
          bars={ANSWERS.map((answer) => ({
            key: answer,
            label: words[answer],
            value: csat[answer],
            written: `${count(csat[answer])} · ${percent(csat[answer] / csat.answered)}`,
            tone: answer,
          }))}
        />
      }
      table={(isUnseen) => (
        <Table
          caption={title}
          isCaptionUnseen
          isUnseen={isUnseen}
          keyOf={(answer) => answer}
          rows={ANSWERS}
          columns={[
            { key: "answer", head: words.answer, isHead: true, cell: (answer) => words[answer] },
            { key: "count", head: heading, isNumber: true, cell: (answer) => count(csat[answer]) },
            {
              key: "share",
              head: shareHeading,
              isNumber: true,
              cell: (answer) => percent(csat[answer] / csat.answered),
            },
          ]}
        />
      )}
    />
  );
}
