export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** As it is written: "1.204 · 43 %". */
  readonly written: string;
  readonly tone?: "good" | "fair" | "bad";
}

/** Lying bars, each with its name and its number. The table behind says the same. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const largest = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <div class="bars" aria-hidden="true">
      {bars.map(({ key, label, value, written, tone }) => (
        <div key={key} class="bar-row">
          <span class="bar-label">{label}</span>
          <span class="bar-track">
            {value > 0 && (
              <span
                class={tone === undefined ? "bar-fill" : `bar-fill ${tone}`}
                style={{ inlineSize: `${(value / largest) * 100}%` }}
              />
            )}
          </span>
          <span class="bar-value">{written}</span>
        </div>
      ))}
    </div>
  );
}
