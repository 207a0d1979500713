import { formats } from "../../pieces/formats";
import { linkTo } from "../../router";
import { useCurrentShown } from "../../shell/use-current-shown";
import { GROUPS, type Group, groupOf } from "./groups";
import { draft, faultsAt, fields } from "./state";
import { settingsWords } from "./words/words";

/** The groups of settings, each with how many of its fields are not saved, or to be mended. */
export function GroupTabs({ group }: { group: Group | "versions" }) {
  const words = settingsWords.say();
  const { count } = formats();
  const row = useCurrentShown(group);
  return (
    <nav ref={row} class="tabs small" aria-label={words.groupsLabel}>
      {[...GROUPS, "versions" as const].map((one) => {
        const mine = fields.value.filter((field) => groupOf(field) === one);
        const faulty = mine.filter(({ path }) => faultsAt(path).length > 0).length;
        const changed = mine.filter(({ path }) => path in draft.value).length;
        return (
          <a
            key={one}
            href={linkTo("admin", ["settings", one])}
            aria-current={one === group ? "page" : undefined}
          >
            {words.groups[one]}
            {faulty > 0 && <span class="badge bad">{words.faults(count(faulty))}</span>}
            {faulty === 0 && changed > 0 && <span class="badge warn">{words.changed(count(changed))}</span>}
          </a>
        );
      })}
    </nav>
  );
}
