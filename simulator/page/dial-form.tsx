import { useId, useState } from "preact/hooks";
import type { Line } from "./api-types";
import { languageName } from "./friendly-label";
import { Icon } from "./icon";
import { isPhoneNumber, numberGroups } from "./phone-number";
import type { Dialling } from "./simulator-client";
import { Switch } from "./switch";

interface DialFormProps {
  from: string;
  onFrom(number: string): void;
  lines: readonly Line[];
  again: boolean;
  /** What was dialled before: calling again is the same call. */
  last: Dialling | null;
  onCall(dialling: Dialling): void;
}

/** Who calls which line, and the button that does it. */
export function DialForm({ from, onFrom, lines, again, last, onCall }: DialFormProps) {
  const [chosen, setChosen] = useState<string | null>(last?.to ?? null);
  const [anonymous, setAnonymous] = useState(last?.anonymous ?? false);
  const hint = useId();
  const to = lines.find((line) => line.number === chosen)?.number ?? lines[0]?.number;
  const valid = isPhoneNumber(from);
  return (
    <form
      class="dial-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (valid && to !== undefined) onCall({ from, to, anonymous });
      }}
    >
      <label class="field">
        <span>Calling as</span>
        <input
          type="tel"
          inputMode="tel"
          autocomplete="off"
          data-testid="from-number"
          value={from}
          aria-invalid={!valid}
          aria-describedby={hint}
          onInput={(event) => onFrom(event.currentTarget.value.replace(/[^\d+]/g, ""))}
        />
      </label>
      <p class="field-hint" id={hint}>
        {valid ? "" : "Write the whole number with its country code, like +56976591991."}
      </p>
      <Switch label="Hide my number" on={anonymous} onChange={setAnonymous} testId="hide-number" />
      <label class="field">
        <span>Line</span>
        <select
          data-testid="line-select"
          value={to}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {lines.map((line) => (
            <option key={line.number} value={line.number}>
              {`${line.company} · ${languageName(line.language)} · ${numberGroups(line.number).join(" ")}`}
            </option>
          ))}
        </select>
      </label>
      <button
        type="submit"
        class="call-button"
        data-testid="call-button"
        disabled={!valid || to === undefined}
      >
        <Icon name="phone" />
        {again ? "Call again" : "Call"}
      </button>
    </form>
  );
}
