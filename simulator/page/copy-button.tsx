import { useEffect, useState } from "preact/hooks";
import { Icon } from "./icon";
import { showToast } from "./toast-store";

/** Puts a text on the clipboard and says so for a moment. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 1600);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Browsers offer no clipboard to pages on plain http other than localhost.
      showToast("This browser does not let the page copy. Select the address and copy it by hand.");
    }
  };
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={copied ? "Copied" : label}
      onClick={() => void copy()}
    >
      <Icon name={copied ? "check" : "copy"} />
    </button>
  );
}
