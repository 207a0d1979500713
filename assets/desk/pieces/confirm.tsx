import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Dialog } from "./dialog";
import { FaultNote } from "./fault-note";
import type { CodeWords } from "./fault-words";
import { pieceWords } from "./words/words";

interface ConfirmProps {
  readonly title: string;
  /** What will be, in words. */
  readonly children: ComponentChildren;
  /** What the button does: "Revoke the key", never "Yes". */
  readonly action: string;
  readonly isDanger?: boolean;
  readonly act: () => Promise<void>;
  readonly codes?: CodeWords;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back is done; stays with the reason where it was not done. */
export function Confirm({
  title,
  children,
  action,
  isDanger = false,
  act,
  codes = {},
  onClose,
}: ConfirmProps) {
  const [fault, setFault] = useState<unknown>();
  const [working, setWorking] = useState(false);
  const submit = async () => {
    setWorking(true);
    setFault(undefined);
    try {
      await act();
      onClose();
    } catch (refusal) {
      setFault(refusal);
      setWorking(false);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="dialog-body">{children}</div>
      <FaultNote fault={fault} codes={codes} />
      <footer class="dialog-foot">
        <button type="button" class="button" onClick={onClose}>
          {pieceWords.say().cancel}
        </button>
        <button
          type="button"
          class={isDanger ? "button danger" : "button primary"}
          disabled={working}
          onClick={submit}
        >
          {action}
        </button>
      </footer>
    </Dialog>
  );
}
