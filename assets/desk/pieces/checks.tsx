import { useId } from "preact/hooks";

interface ChecksProps<Value> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly isFixed?: boolean }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
}

/** Several of a few. What is fixed is shown, and stays as it is. */
export function Checks<Value extends string | number>(props: ChecksProps<Value>) {
  const { legend, options, chosen, onChange, hint, fault } = props;
  const id = useId();
  return (
    <fieldset class="field checks" aria-describedby={(hint ?? fault) ? `${id}-more` : undefined}>
      <legend>{legend}</legend>
      <div class="checks-options">
        {options.map(({ value, name, isFixed = false }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              disabled={isFixed}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked ? [...chosen, value] : chosen.filter((one) => one !== value),
                )
              }
            />
            {name}
          </label>
        ))}
      </div>
      {(hint ?? fault) !== undefined && (
        <p id={`${id}-more`} class={fault === undefined ? "field-hint" : "field-fault"}>
          {fault ?? hint}
        </p>
      )}
    </fieldset>
  );
}
