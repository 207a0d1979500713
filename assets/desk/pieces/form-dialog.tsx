import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Dialog } from "./dialog";
import { FaultNote } from "./fault-note";
import type { CodeWords } from "./fault-words";
import { pieceWords } from "./words/words";

interface FormDialogProps {
  readonly title: string;
  readonly submit?: string;
  readonly submitting?: string;
  readonly isDirty: boolean;
  /** The fields beside which their faults are shown. */
  readonly shown: readonly string[];
  readonly codes?: CodeWords;
  /** Whether what was typed can be sent at all; shows what can not. */
  readonly check: () => boolean;
  /** Sends it; it closes the dialog itself, since it knows what is shown next. */
  readonly act: () => Promise<void>;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** The fields, with why the service refused them. */
  readonly children: (refusal: unknown) => ComponentChildren;
}

/** A form in a window: what was typed stays until it is accepted. */
export function FormDialog(props: FormDialogProps) {
  const { title, isDirty, shown, check, act, onClose, codes = {}, wide = false, children } = props;
  const words = pieceWords.say();
  const form = useRef<HTMLFormElement>(null);
  const [refusal, setRefusal] = useState<unknown>();
  const [working, setWorking] = useState(false);
  const [refusals, setRefusals] = useState(0);

  // One goes on where something is to be mended.
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [refusals]);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (working) return;
    setRefusal(undefined);
    if (!check()) return setRefusals(refusals + 1);
    setWorking(true);
    try {
      await act();
    } catch (fault) {
      setRefusal(fault);
      setRefusals(refusals + 1);
      setWorking(false);
    }
  };
  return (
    <Dialog title={title} onClose={onClose} isDirty={isDirty} wide={wide}>
      <form ref={form} onSubmit={submit} noValidate>
        <div class="dialog-body">{children(refusal)}</div>
        <FaultNote fault={refusal} shown={shown} codes={codes} />
        <footer class="dialog-foot">
          <button type="button" class="button" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" class="button primary" disabled={working}>
            {working ? (props.submitting ?? words.saving) : (props.submit ?? words.save)}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
