import { useState } from "preact/hooks";
import { AttachMenu } from "./attach-menu";
import { Icon } from "./icon";

interface ComposerProps {
  disabled: boolean;
  /** Answers whether the message was taken; only then the field is emptied. */
  onSend(wish: object): Promise<boolean>;
}

/** Where the contact writes an answer. */
export function Composer({ disabled, onSend }: ComposerProps) {
  const [text, setText] = useState("");
  const [sending, setSending] = useState(false);
  const ready = !disabled && !sending && text.trim() !== "";
  const send = async () => {
    if (!ready) return;
    setSending(true);
    if (await onSend({ text: text.trim() })) setText("");
    setSending(false);
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <AttachMenu disabled={disabled || sending} onSend={(wish) => void onSend(wish)} />
      <textarea
        rows={1}
        aria-label="Write an answer"
        placeholder="Write an answer"
        data-testid="handset-input"
        value={text}
        disabled={disabled}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void send();
        }}
      />
      <button type="submit" aria-label="Send" data-testid="handset-send" disabled={!ready}>
        <Icon name="send" />
      </button>
    </form>
  );
}
