import { useEffect, useState } from "preact/hooks";

const keys = [
  ["1", ""],
  ["2", "ABC"],
  ["3", "DEF"],
  ["4", "GHI"],
  ["5", "JKL"],
  ["6", "MNO"],
  ["7", "PQRS"],
  ["8", "TUV"],
  ["9", "WXYZ"],
  ["*", ""],
  ["0", "+"],
  ["#", ""],
] as const;

const names: Record<string, string> = { "*": "star", "#": "hash" };
const nameOf = (digit: string) => names[digit] ?? digit;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** The telephone's keys; the computer's keys 0-9 * # press them too, unless a text field has the focus. */
export function Keypad({ onPress }: { onPress(digit: string): void }) {
  const [lit, setLit] = useState<string | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      if (!keys.some(([digit]) => digit === event.key)) return;
      event.preventDefault();
      setLit(event.key);
      onPress(event.key);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [onPress]);
  useEffect(() => {
    if (lit === null) return;
    const timer = setTimeout(() => setLit(null), 160);
    return () => clearTimeout(timer);
  }, [lit]);
  return (
    <fieldset class="keypad" aria-label="Keypad">
      {keys.map(([digit, letters]) => (
        <button
          key={digit}
          type="button"
          data-testid={`key-${nameOf(digit)}`}
          data-lit={digit === lit}
          aria-label={nameOf(digit)}
          onClick={() => onPress(digit)}
        >
          <span>{digit}</span>
          <small aria-hidden="true">{letters}</small>
        </button>
      ))}
    </fieldset>
  );
}
