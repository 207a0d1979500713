import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { FiguresJson } from "../../../src/edge/figures-contract";
import type { Figure } from "../../../src/ledger/figures";
import { figuresWords } from "./words/words";

/** What each figure is called and means, as it came with the figures. */
export const Definitions = createContext<Partial<FiguresJson["definitions"]>>({});

export function useName(): (figure: Figure) => string {
  const definitions = useContext(Definitions);
  return (figure) => definitions[figure]?.name ?? figure;
}

/** What the figures of a chart or a table mean, one click away from it. */
export function Meanings({ of: figures }: { of: readonly Figure[] }) {
  const definitions = useContext(Definitions);
  const words = figuresWords.say();
  return (
    <details class="definition meanings">
      <summary>{words.meaning}</summary>
      {figures.map((figure) => {
        const definition = definitions[figure];
        return (
          definition !== undefined && (
            <div key={figure}>
              <p>
                <strong>{definition.name}.</strong> {definition.definition}
              </p>
              <p class="definition-events">
                {words.countedFrom} {definition.events}
              </p>
            </div>
          )
        );
      })}
    </details>
  );
}

/** A figure's name, which opens to what it means. */
export function Definition({ of: figure }: { of: Figure }) {
  const definition = useContext(Definitions)[figure];
  const words = figuresWords.say();
  if (definition === undefined) return <>{figure}</>;
  return (
    <details class="definition">
      <summary>
        {definition.name}
        <span class="unseen">. {words.meaning}</span>
      </summary>
      <p>{definition.definition}</p>
      <p class="definition-events">
        {words.countedFrom} {definition.events}
      </p>
    </details>
  );
}
