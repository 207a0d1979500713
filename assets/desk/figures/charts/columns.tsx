import { useRef } from "preact/hooks";
import { everyOf } from "./scale";
import { useWidth } from "./use-width";

export interface ColumnPoint {
  readonly key: string;
  readonly label: string;
  /** Null: there is nothing to measure. */
  readonly value: number | null;
  /** What is told of it while it is pointed at. */
  readonly told: string;
  readonly isFinal: boolean;
}

interface ColumnsProps {
  readonly points: readonly ColumnPoint[];
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

// In px.
const HEIGHT = 220;
const TOP = 8;
const BOTTOM = 24;
const LEFT = 62;
const LABEL = 46;

/** Upright bars over time. Its numbers stand in the table behind it: this is only to be looked at. */
export function Columns({ points, ticks, format }: ColumnsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const top = ticks.at(-1) ?? 1;
  const base = HEIGHT - BOTTOM;
  const y = (value: number) => base - (value / top) * (base - TOP);
  const step = Math.max(0, width - LEFT) / Math.max(1, points.length);
  const bar = Math.max(1, Math.min(46, step * 0.72));
  const every = everyOf(points.length, width - LEFT, LABEL);
  return (
    <div ref={frame} class="columns" aria-hidden="true">
      <svg aria-hidden="true" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
        <defs>
          <pattern
            id="stripes"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="stripes-ground" width="6" height="6" />
            <rect class="stripes-line" width="3" height="6" />
          </pattern>
        </defs>
        {ticks.map((tick) => (
          <g key={tick}>
            <path class="grid-line" d={`M${LEFT} ${Math.round(y(tick)) + 0.5}H${width}`} />
            <text class="axis" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
              {format(tick)}
            </text>
          </g>
        ))}
        {points.map(({ key, label, value, told, isFinal }, index) => {
          const middle = LEFT + step * (index + 0.5);
          const height = value === null || value === 0 ? 0 : Math.max(2, base - y(value));
          return (
            <g key={key} class="column">
              <title>{told}</title>
              <rect class="column-ground" x={middle - step / 2} y={TOP} width={step} height={base - TOP} />
              <rect
                class={isFinal ? "column-bar" : "column-bar open"}
                x={middle - bar / 2}
                y={base - height}
                width={bar}
                height={height}
                rx={Math.min(3, bar / 4)}
              />
              {index % every === 0 && (
                <text class="axis" x={middle} y={HEIGHT - 6} text-anchor="middle">
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
