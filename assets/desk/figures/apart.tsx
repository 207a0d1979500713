import type { FiguresJson, RowJson } from "../../../src/edge/figures-contract";
import type { Counts, Figure } from "../../../src/ledger/figures";
import { formats } from "../pieces/formats";
import { type Column, Table } from "../pieces/table";
import { pieceWords } from "../pieces/words/words";
import { useName } from "./definition";
import { shareOf } from "./shares";
import { figuresWords } from "./words/words";

type NamedRow = RowJson & { readonly key: string; readonly name: string };

const COUNTED = [
  "offered",
  "accepted",
  "deflected",
  "called_again",
  "answered",
  "resolved",
] as const satisfies readonly (keyof Counts)[];
const OF_AGENTS = [
  "requested",
  "deflected",
  "called_again",
  "tickets",
  "tickets_answered",
  "tickets_resolved",
] as const satisfies readonly (keyof Counts)[];

/** What these tables tell. */
export const APART: readonly Figure[] = [
  ...new Set<Figure>([...COUNTED, ...OF_AGENTS, "time_to_human", "within_target"]),
];

/** The same by line, team and agent. */
export function Apart({ figures: { lines, teams, agents } }: { figures: FiguresJson }) {
  const { by, no } = figuresWords.say();
  const { none } = pieceWords.say();
  return (
    <>
      <ApartTable
        title={by.lines}
        counted={COUNTED}
        rows={lines.map((row) => ({
          ...row,
          key: row.line?.number ?? none,
          name: row.line === null ? no.line : (row.line.name ?? row.line.number),
        }))}
      />
      <ApartTable
        title={by.teams}
        counted={COUNTED}
        rows={teams.map((row) => ({
          ...row,
          key: String(row.team?.id ?? none),
          name: row.team === null ? no.team : (row.team.name ?? String(row.team.id)),
        }))}
      />
      <ApartTable
        title={by.agents}
        counted={OF_AGENTS}
        rows={agents.map((row) => ({
          ...row,
          key: row.agent?.id ?? none,
          name: row.agent === null ? no.agent : (row.agent.name ?? row.agent.id),
        }))}
      />
    </>
  );
}

interface ApartTableProps {
  readonly title: string;
  readonly counted: readonly (keyof Counts)[];
  readonly rows: readonly NamedRow[];
}

function ApartTable({ title, counted, rows }: ApartTableProps) {
  const words = figuresWords.say();
  const { none } = pieceWords.say();
  const { count, duration, percent } = formats();
  const name = useName();
  const columns: readonly Column<NamedRow>[] = [
    { key: "name", head: title, isHead: true, cell: (row) => row.name },
    ...counted.map(
      (figure): Column<NamedRow> => ({
        key: figure,
        head: name(figure),
        isNumber: true,
        cell: ({ counts }) => {
          const share = shareOf(counts, figure);
          return (
            <>
              {count(counts[figure])}
              {share !== undefined && <span class="row-note">{percent(share)}</span>}
            </>
          );
        },
      }),
    ),
    {
      key: "time",
      head: name("time_to_human"),
      isNumber: true,
      cell: ({ durations: { time_to_human: time } }) =>
        time === null ? (
          none
        ) : (
          <>
            {duration(time.median)}
            <span class="row-note">{words.p90(duration(time.p90))}</span>
          </>
        ),
    },
    {
      key: "target",
      head: name("within_target"),
      isNumber: true,
      cell: ({ counts }) => {
        const share = shareOf(counts, "within_target");
        return share === undefined ? none : percent(share);
      },
    },
  ];
  return (
    <div class="wide">
      <Table
        caption={title}
        isCaptionUnseen
        cards
        columns={columns}
        rows={rows}
        keyOf={({ key }) => key}
        empty={words.nothing}
      />
    </div>
  );
}
