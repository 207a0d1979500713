import type { FiguresJson } from "../../../src/edge/figures-contract";
import { FaultNote } from "../pieces/fault-note";
import { formats } from "../pieces/formats";
import { usePoll } from "../pieces/use-poll";
import { useRead } from "../pieces/use-read";
import { Waiting } from "../pieces/waiting";
import { pieceWords } from "../pieces/words/words";
import { language } from "../words/words";
import { AllFigures } from "./all-figures";
import { APART, Apart } from "./apart";
import { BucketChart } from "./bucket-chart";
import { Cost } from "./cost";
import { Csat } from "./csat";
import { Definitions, Meanings } from "./definition";
import { Distribution } from "./distribution";
import { Filters } from "./filters";
import { Funnel } from "./funnel";
import { isOfCalls } from "./of-calls";
import { OverTime } from "./over-time";
import { readQuestion, serviceQuery } from "./question";
import { byOf } from "./range";
import { Reasons } from "./reasons";
import { Tiles } from "./tiles";
import { Week } from "./week";
import { figuresWords } from "./words/words";

/** In ms. They are looked at, not watched: the board is for that. */
const PACE = { visible: 60_000, hidden: 600_000 };

/** What became of the calls: every figure from the ledger, with what it means one click away. */
export function Figures() {
  const words = figuresWords.use();
  const shared = pieceWords.use();
  const question = readQuestion();
  const query = serviceQuery(question);
  const reading = useRead<FiguresJson>(query === undefined ? undefined : "figures", {
    ...query,
    by: byOf(question.days),
    language: language.value,
  });
  usePoll(reading, PACE);
  if (words === undefined || shared === undefined) return <Waiting />;
  const { answer: figures, fault, isLoading, again } = reading;
  return (
    <main class="page figures">
      <header class="page-head">
        <h1 tabIndex={-1}>{words.title}</h1>
        <button type="button" class="button" onClick={again}>
          {words.reload}
        </button>
      </header>
      <Filters question={question} />
      <FaultNote fault={fault} again={again} />
      {figures === undefined ? (
        isLoading && <Waiting />
      ) : (
        <Definitions.Provider value={figures.definitions}>
          <Shown figures={figures} isOld={fault !== undefined} isLoading={isLoading} />
        </Definitions.Provider>
      )}
    </main>
  );
}

interface ShownProps {
  readonly figures: FiguresJson;
  readonly isOld: boolean;
  readonly isLoading: boolean;
}

function Shown({ figures, isOld, isLoading }: ShownProps) {
  const words = figuresWords.say();
  const { moment } = formats();
  const ofAgent = figures.range.agent !== null;
  return (
    <div class="figures-shown" aria-busy={isLoading}>
      <Told figures={figures} isOld={isOld} />
      <Tiles figures={figures} />
      <div class="charts pairs-of">
        <OverTime figures={figures} />
        <Funnel funnel={figures.funnel.filter(({ figure }) => !ofAgent || !isOfCalls(figure))} />
        <Distribution figures={figures} />
        <Week weeks={figures.hour_of_week} ofAgent={ofAgent} />
      </div>
      <div class="charts">
        <Reasons reasons={figures.reasons} range={figures.range} />
        <Csat csat={figures.csat} />
        <BucketChart
          title={figures.definitions.open_by_age.name}
          of="open_by_age"
          buckets={figures.open_by_age.buckets}
          note={words.age(moment(figures.open_by_age.at))}
        />
        {figures.cost !== null && <Cost cost={figures.cost} />}
      </div>
      <section class="panel-group" aria-labelledby="figures-apart">
        <h2 id="figures-apart">{words.apart}</h2>
        <Meanings of={APART} />
        <Apart figures={figures} />
      </section>
      <section class="panel-group" aria-labelledby="figures-all">
        <h2 id="figures-all">{words.all}</h2>
        <p class="note">{words.allNote}</p>
        <AllFigures figures={figures} />
      </section>
    </div>
  );
}

/** Of which days, in which time zone, up to when, and what can still change. */
function Told({ figures: { range, series }, isOld }: { figures: FiguresJson; isOld: boolean }) {
  const words = figuresWords.say();
  const { day, count, moment } = formats();
  return (
    <div class="figures-told" role="status">
      <p>
        {words.told(day(range.from), day(range.to), words.days(count(range.days)), range.time_zone)}
        {" · "}
        {words.asOf(moment(range.as_of))}
      </p>
      {isOld && <p class="freshness old">{words.isOld}</p>}
      {range.agent !== null && <p>{words.ofAgent}</p>}
      {series.some((row) => !row.final) && <p>{words.notFinal(moment(range.final_until))}</p>}
    </div>
  );
}
