import { formats } from "../../pieces/formats";
import { useNarrow } from "../../pieces/use-narrow";
import { figuresWords } from "../words/words";
import { stepOf } from "./scale";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const DAYS = Array.from({ length: 7 }, (_, day) => day);
const STEPS = 6;

interface HeatMapProps {
  readonly caption: string;
  /** From Monday, 7 rows of 24. */
  readonly week: readonly (readonly number[])[];
}

/** When in the week it happens: a table, in which more is also darker. On a narrow screen the days are its columns. */
export function HeatMap({ caption, week }: HeatMapProps) {
  const words = figuresWords.say();
  const { weekday, count } = formats();
  const isNarrow = useNarrow();
  const largest = Math.max(0, ...week.flat());
  const cell = (day: number, hour: number) => {
    const value = week[day]?.[hour] ?? 0;
    return (
      <td key={`${day}-${hour}`} class={`heat heat-${stepOf(value, largest, STEPS)}`}>
        {count(value)}
      </td>
    );
  };
  const hourOf = (hour: number) => String(hour).padStart(2, "0");
  return (
    <table class={isNarrow ? "heat-map upright" : "heat-map"}>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{isNarrow ? words.hour : words.weekday}</th>
          {(isNarrow ? DAYS : HOURS).map((index) => (
            <th key={index} scope="col">
              {isNarrow ? weekday(index) : hourOf(index)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(isNarrow ? HOURS : DAYS).map((row) => (
          <tr key={row}>
            <th scope="row">{isNarrow ? hourOf(row) : weekday(row)}</th>
            {(isNarrow ? DAYS : HOURS).map((column) => (isNarrow ? cell(column, row) : cell(row, column)))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
