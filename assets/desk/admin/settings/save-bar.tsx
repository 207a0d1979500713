import { useState } from "preact/hooks";
import type { SettingsJson } from "../../../../src/edge/settings-contract";
import { change, read } from "../../client/client";
import { Refusal } from "../../client/refusal";
import { Confirm } from "../../pieces/confirm";
import { FaultNote } from "../../pieces/fault-note";
import { Field } from "../../pieces/field";
import { formats } from "../../pieces/formats";
import { pieceWords } from "../../pieces/words/words";
import { changesOf } from "./fields";
import { discard, draft, faults, faultsElsewhere, fields, saved, settings, take } from "./state";
import { settingsWords } from "./words/words";

interface SaveBarProps {
  readonly onSaved: (told: string) => void;
  /** Where something is to be mended: one goes on there. */
  readonly onRefused: () => void;
  readonly onSomebody: (told: string) => void;
}

/** What is typed and not saved, and what is done with it. */
export function SaveBar({ onSaved, onRefused, onSomebody }: SaveBarProps) {
  const { save: words } = settingsWords.say();
  const { count } = formats();
  const [note, setNote] = useState("");
  const [working, setWorking] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const [isAsking, setAsking] = useState(false);
  const changes = changesOf(saved.value, draft.value);

  const submit = async (event: Event) => {
    event.preventDefault();
    const { version } = settings.value ?? { version: 0 };
    setWorking(true);
    setFault(undefined);
    try {
      const answer = await change<SettingsJson>("settings", { from: version, note: note.trim(), changes });
      discard();
      take(answer);
      setNote("");
      onSaved(words.done(count(answer.version), count(answer.in_effect_within)));
    } catch (refused) {
      await refuse(refused);
    } finally {
      setWorking(false);
    }
  };
  const refuse = async (refused: unknown) => {
    if (!(refused instanceof Refusal)) return setFault(refused);
    if (refused.status === 409) {
      try {
        const newest = await read<SettingsJson>("settings");
        take(newest);
        return onSomebody(words.somebody(count(newest.version)));
      } catch (unread) {
        return setFault(unread);
      }
    }
    setFault(refused);
    faults.value = refused.errors;
    if (refused.status === 422) onRefused();
  };
  const shown = fields.value.map(({ path }) => path);
  return (
    <form class="save-bar" aria-label={words.label} onSubmit={submit}>
      <FaultNote fault={fault} shown={[...shown, ...partsOf(fault)]} />
      {faultsElsewhere(fields.value).map((one) => (
        <p key={one} class="field-fault" lang="en">
          {one}
        </p>
      ))}
      <div class="form-row">
        <p class="save-pending" role="status">
          {words.pending(count(changes.length))}
        </p>
        <Field label={words.note}>
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={500}
              placeholder={words.noteHint}
              value={note}
              onInput={(event) => setNote(event.currentTarget.value)}
            />
          )}
        </Field>
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {words.discard}
        </button>
        <button type="submit" class="button primary" disabled={working}>
          {working ? pieceWords.say().saving : words.save}
        </button>
      </div>
      {isAsking && (
        <Confirm
          title={words.discardTitle}
          action={words.discard}
          isDanger
          act={async () => discard()}
          onClose={() => setAsking(false)}
        >
          <p>{words.discardText(count(changes.length))}</p>
        </Confirm>
      )}
    </form>
  );
}

/** Faults stand beside their fields, or above: not once more in the note. */
function partsOf(fault: unknown): readonly string[] {
  return fault instanceof Refusal ? fault.errors.map(({ field }) => field) : [];
}
