import type { Figure } from "../../../src/ledger/figures";
import { Field } from "../pieces/field";
import { useName } from "./definition";
import { figuresWords } from "./words/words";

/** Which figure a chart shows. */
export function FigureChoice<Shown extends Figure>({
  choices,
  shown,
  onChoose,
}: {
  readonly choices: readonly Shown[];
  readonly shown: Shown;
  readonly onChoose: (chosen: Shown) => void;
}) {
  const words = figuresWords.say();
  const name = useName();
  return (
    <div class="chart-control">
      <Field label={words.shown}>
        {(control) => (
          <select
            {...control}
            value={shown}
            onChange={({ currentTarget: { value } }) =>
              onChoose(choices.find((figure) => figure === value) ?? shown)
            }
          >
            {choices.map((figure) => (
              <option key={figure} value={figure}>
                {name(figure)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
