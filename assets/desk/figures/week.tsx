import { useState } from "preact/hooks";
import type { FiguresJson } from "../../../src/edge/figures-contract";
import { Field } from "../pieces/field";
import { formats } from "../pieces/formats";
import { HeatMap } from "./charts/heat-map";
import { useName } from "./definition";
import { figuresWords } from "./words/words";

const SHOWN = [
  "calls",
  "offered",
  "accepted",
  "abandoned",
  "tickets",
] as const satisfies readonly (keyof FiguresJson["hour_of_week"])[];

/** When in the week it happens. It is a table by itself, which needs none behind it. */
export function Week({ weeks }: { weeks: FiguresJson["hour_of_week"] }) {
  const words = figuresWords.say();
  const name = useName();
  const [shown, setShown] = useState<(typeof SHOWN)[number]>("calls");
  const title = `${words.week}: ${name(shown)}`;
  return (
    <section class="panel chart wide" aria-labelledby="figures-week">
      <header class="panel-head">
        <h2 id="figures-week">{title}</h2>
      </header>
      <div class="chart-control">
        <Field label={words.shown}>
          {(control) => (
            <select
              {...control}
              value={shown}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setShown(SHOWN.find((figure) => figure === value) ?? shown);
              }}
            >
              {SHOWN.map((figure) => (
                <option key={figure} value={figure}>
                  {name(figure)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <HeatMap caption={title} week={weeks[shown]} />
      <p class="note">{words.weekNote(formats().count(Math.max(0, ...weeks[shown].flat())))}</p>
    </section>
  );
}
