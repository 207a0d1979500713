interface SwitchProps {
  label: string;
  on: boolean;
  onChange(on: boolean): void;
  testId?: string;
}

/** A labelled on/off switch. */
export function Switch({ label, on, onChange, testId }: SwitchProps) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        {...(testId === undefined ? {} : { "data-testid": testId })}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
