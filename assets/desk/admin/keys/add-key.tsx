import { useState } from "preact/hooks";
import { change } from "../../client/client";
import { faultOf } from "../../pieces/fault-words";
import { Field } from "../../pieces/field";
import { FormDialog } from "../../pieces/form-dialog";
import { adminWords } from "../words/words";
import type { KeysAnswer } from "./keys";
import { readNumbers } from "./read-numbers";

interface AddKeyProps {
  readonly onDone: (answer: KeysAnswer, name: string) => void;
  readonly onClose: () => void;
}

const NEW = { name: "", perMinute: "60", senders: "" };

export function AddKey({ onDone, onClose }: AddKeyProps) {
  const { keys: words } = adminWords.say();
  const [draft, setDraft] = useState(NEW);
  const [faults, setFaults] = useState<Partial<typeof NEW>>({});
  const senders = readNumbers(draft.senders);
  const name = draft.name.trim();

  const check = () => {
    const limit = Number(draft.perMinute);
    const found = {
      ...(!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u.test(name) && { name: words.nameFault }),
      ...((!Number.isInteger(limit) || limit < 1) && { perMinute: words.perMinuteFault }),
      ...(senders === undefined && { senders: words.sendersFault }),
    };
    setFaults(found);
    return Object.keys(found).length === 0;
  };
  const add = async () => {
    const answer = await change<KeysAnswer>("keys", {
      do: "add",
      name,
      per_minute: Number(draft.perMinute),
      ...(senders !== undefined && senders.length > 0 && { senders }),
    });
    onDone(answer, name);
  };
  return (
    <FormDialog
      title={words.add}
      submit={words.add}
      submitting={words.adding}
      isDirty={draft !== NEW}
      shown={["name", "per_minute", "senders"]}
      check={check}
      act={add}
      onClose={onClose}
    >
      {(refusal) => (
        <>
          <Field
            label={words.name}
            hint={words.nameHint}
            fault={faults.name ?? faultOf(refusal, "name", { name: words.taken })}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                autoComplete="off"
                value={draft.name}
                onInput={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field
            label={words.perMinute}
            hint={words.perMinuteHint}
            fault={faults.perMinute ?? faultOf(refusal, "per_minute")}
          >
            {(control) => (
              <input
                {...control}
                type="number"
                inputMode="numeric"
                min={1}
                value={draft.perMinute}
                onInput={(event) => setDraft({ ...draft, perMinute: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field
            label={words.senders}
            hint={words.sendersHint}
            fault={faults.senders ?? faultOf(refusal, "senders")}
          >
            {(control) => (
              <input
                {...control}
                type="text"
                autoComplete="off"
                value={draft.senders}
                onInput={(event) => setDraft({ ...draft, senders: event.currentTarget.value })}
              />
            )}
          </Field>
        </>
      )}
    </FormDialog>
  );
}
