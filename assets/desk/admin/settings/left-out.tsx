import type { LeftOutJson } from "../../../../src/edge/settings-contract";
import { placeInWords } from "./place-in-words";
import { fields } from "./state";
import { valueInWords } from "./value-in-words";
import { settingsWords } from "./words/words";

/** Saved changes that the config file of now leaves no room for. */
export function LeftOut({ left }: { left: readonly LeftOutJson[] }) {
  const { leftOut: words } = settingsWords.say();
  if (left.length === 0) return null;
  return (
    <section class="panel left-out" aria-labelledby="settings-left-out">
      <h2 id="settings-left-out">{words.title}</h2>
      <ul>
        {left.map(({ path, value, why, detail }) => {
          const field = fields.value.find((one) => one.path === path);
          return (
            <li key={path}>
              <strong>{field === undefined ? path : placeInWords(field)}</strong>: {words.why[why]}
              {detail !== null && <span lang="en"> ({detail})</span>}
              <span class="value-words note">{valueInWords(value, field)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
