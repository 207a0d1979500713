import { useState } from "preact/hooks";
import type { FiguresJson } from "../../../src/edge/figures-contract";
import { formats } from "../pieces/formats";
import { HeatMap } from "./charts/heat-map";
import { Meanings, useName } from "./definition";
import { FigureChoice } from "./figure-choice";
import { isOfCalls } from "./of-calls";
import { figuresWords } from "./words/words";

const SHOWN = [
  "calls",
  "offered",
  "accepted",
  "abandoned",
  "tickets",
] as const satisfies readonly (keyof FiguresJson["hour_of_week"])[];

interface WeekProps {
  readonly weeks: FiguresJson["hour_of_week"];
  readonly ofAgent: boolean;
}

/** When in the week it happens. It is a table by itself, which needs none behind it. */
export function Week({ weeks, ofAgent }: WeekProps) {
  const words = figuresWords.say();
  const name = useName();
  const [chosen, setChosen] = useState<(typeof SHOWN)[number]>("calls");
  const choices = SHOWN.filter((figure) => !ofAgent || !isOfCalls(figure));
  const shown = choices.includes(chosen) ? chosen : (choices[0] ?? chosen);
  const title = `${words.week}: ${name(shown)}`;
  return (
    <section class="panel chart wide" aria-labelledby="figures-week">
      <header class="panel-head">
        <h2 id="figures-week">{title}</h2>
      </header>
      <FigureChoice choices={choices} shown={shown} onChoose={setChosen} />
      <HeatMap caption={title} week={weeks[shown]} />
      <p class="note">{words.weekNote(formats().count(Math.max(0, ...weeks[shown].flat())))}</p>
      <Meanings of={[shown]} />
    </section>
  );
}
