import { useState } from "preact/hooks";
import { Field } from "./field";
import { pieceWords } from "./words/words";

/** Something that is shown once, to be taken along. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { copy, copied } = pieceWords.say();
  const [isCopied, setCopied] = useState(false);
  return (
    <Field label={label}>
      {(control) => (
        <div class="copy-field">
          <input
            {...control}
            type="text"
            readOnly
            value={value}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button
            type="button"
            class="button primary"
            onClick={(event) => {
              const field = event.currentTarget.parentElement?.querySelector("input");
              // Where a page may not write there, what is selected can be copied by hand.
              navigator.clipboard.writeText(value).then(
                () => setCopied(true),
                () => field?.focus(),
              );
            }}
          >
            {isCopied ? copied : copy}
          </button>
          <span class="unseen" role="status">
            {isCopied ? copied : ""}
          </span>
        </div>
      )}
    </Field>
  );
}
