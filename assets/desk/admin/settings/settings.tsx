import { useEffect, useState } from "preact/hooks";
import type { SettingsJson } from "../../../../src/edge/settings-contract";
import { FaultNote } from "../../pieces/fault-note";
import { formats } from "../../pieces/formats";
import { useRead } from "../../pieces/use-read";
import { Waiting } from "../../pieces/waiting";
import { go, linkTo, route } from "../../router";
import { GroupFields } from "./group-fields";
import { GroupTabs } from "./group-tabs";
import { GROUPS, groupOf } from "./groups";
import { LeftOut } from "./left-out";
import { Preview } from "./preview/preview";
import { SaveBar } from "./save-bar";
import { faultsAt, fields, isDirty, settings, sought, take } from "./state";
import { Versions } from "./versions/versions";
import { settingsWords } from "./words/words";

/** Words, hours and texts: edited, tried before they are saved, and gone back on. */
export function Settings() {
  const words = settingsWords.use();
  const { answer, fault, isLoading, again } = useRead<SettingsJson>("settings");
  const [told, setTold] = useState("");
  const [warned, setWarned] = useState("");
  useEffect(() => {
    if (answer !== undefined) take(answer);
  }, [answer]);
  useLeaving();

  if (words === undefined) return <Waiting />;
  const known = settings.value;
  if (known === undefined) {
    return fault === undefined || isLoading ? <Waiting /> : <FaultNote fault={fault} again={again} />;
  }
  const chosen = route.value.rest[1];
  const group = chosen === "versions" ? "versions" : (GROUPS.find((one) => one === chosen) ?? "chat");
  const { count } = formats();
  return (
    <>
      <p class="note">
        {known.version === 0 ? words.ofFile : words.version(count(known.version))}
        {". "}
        {words.intro(count(known.in_effect_within))} {words.inFile}
      </p>
      <FaultNote fault={fault} again={again} />
      <p class={told === "" ? "unseen" : "saved-note"} role="status">
        {told}
      </p>
      <div role="alert">{warned !== "" && <p class="saved-note warned">{warned}</p>}</div>
      <LeftOut left={known.left_out} />
      <GroupTabs group={group} />
      <div class="settings-columns">
        <div class="settings-fields">
          {group === "versions" ? <Versions onDone={setTold} /> : <GroupFields group={group} />}
        </div>
        <Preview />
      </div>
      {isDirty.value && (
        <SaveBar
          onSaved={(saved) => {
            setTold(saved);
            setWarned("");
          }}
          onSomebody={(somebody) => {
            setWarned(somebody);
            setTold("");
          }}
          onRefused={goToFault}
        />
      )}
    </>
  );
}

/** Goes where the first fault is, and into its field. */
function goToFault(): void {
  const faulty = fields.value.find(({ path }) => faultsAt(path).length > 0);
  if (faulty === undefined) return;
  sought.value = faulty.path;
  go(linkTo("admin", ["settings", groupOf(faulty)]));
}

/** Asks before the tab is closed with something that is not saved. */
function useLeaving(): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (isDirty.value) event.preventDefault();
    };
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, []);
}
