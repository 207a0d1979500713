import { useRef } from "preact/hooks";
import type { Choices } from "./api-types";
import { Icon } from "./icon";

interface MessageChoicesProps {
  choices: Choices;
  disabled: boolean;
  onTap(id: string): void;
}

/** What can be tapped below a message: quick replies, or a button that opens a list of options. */
export function MessageChoices({ choices, disabled, onTap }: MessageChoicesProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  const options = choices.items.map(({ id, title }) => (
    <button
      key={id}
      class="choice"
      type="button"
      disabled={disabled}
      onClick={() => {
        sheet.current?.close();
        onTap(id);
      }}
    >
      {title}
    </button>
  ));
  if (choices.style === "buttons") return <div class="choices">{options}</div>;
  return (
    <div class="choices">
      <button class="choice" type="button" disabled={disabled} onClick={() => sheet.current?.showModal()}>
        <Icon name="list" />
        {choices.label ?? "Options"}
      </button>
      <dialog class="choice-sheet" ref={sheet} aria-label={choices.label ?? "Options"}>
        <div class="choices">{options}</div>
        <form method="dialog">
          <button class="choice-close" type="submit">
            Close
          </button>
        </form>
      </dialog>
    </div>
  );
}
