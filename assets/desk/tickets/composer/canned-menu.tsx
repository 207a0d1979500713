import type { CannedJson } from "../../../../src/edge/desk-contract";
import { say } from "../../words/words";

/** The answers for many, above the field that one goes on typing in; the field's keys move in it. */
export function CannedMenu({
  id,
  found,
  at,
  onChoose,
}: {
  id: string;
  found: readonly CannedJson[];
  at: number;
  onChoose: (chosen: CannedJson) => void;
}) {
  const { composer } = say();
  if (found.length === 0) return <p class="canned none">{composer.noCanned}</p>;
  return (
    <div id={id} class="canned" role="listbox" aria-label={composer.canned}>
      {found.map((one, place) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus, and names the option that is active.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field's keys choose it.
        <div
          key={one.id}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === at}
          ref={(element) => {
            if (place === at) element?.scrollIntoView({ block: "nearest" });
          }}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(one)}
        >
          <b>{one.title}</b>
          <span>{one.text}</span>
        </div>
      ))}
    </div>
  );
}
