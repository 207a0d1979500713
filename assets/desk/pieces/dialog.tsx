import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { pieceWords } from "./words/words";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Asked before it is closed otherwise than by its own buttons. */
  readonly isDirty?: boolean;
  readonly wide?: boolean;
}

/** A window over the page. The browser keeps the focus within it, and gives it back. */
export function Dialog({ title, onClose, children, isDirty = false, wide = false }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) return opener.focus();
      // What opened it is gone, as the row of what was removed: one goes on at the area's heading, unless one is somewhere.
      const heading = document.querySelector<HTMLElement>("#content h1");
      if (document.activeElement === document.body) heading?.focus();
    };
  }, []);

  const leave = (event?: Event) => {
    event?.preventDefault();
    if (isDirty && !confirm(pieceWords.say().unsaved)) return;
    onClose();
  };

  return (
    <dialog ref={dialog} class={wide ? "dialog wide" : "dialog"} aria-labelledby={heading} onCancel={leave}>
      <header class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="button quiet" aria-label={pieceWords.say().close} onClick={leave}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      {children}
    </dialog>
  );
}
