import type { ComponentChildren } from "preact";

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** What each row is about: one column has it. */
  readonly isHead?: boolean;
  readonly isNumber?: boolean;
}

interface TableProps<Row> {
  readonly caption: string;
  /** The caption is for screen readers only, where a heading says the same. */
  readonly isCaptionUnseen?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** In place of rows. */
  readonly empty?: string;
  /** It is there for screen readers alone, since a chart shows the same. */
  readonly isUnseen?: boolean;
  /** Where it is narrow, each row becomes a card; else the table is moved sideways. */
  readonly cards?: boolean;
}

// Said again in words, since some browsers take a table that is laid out as cards for none.
const AS = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  column: { role: "columnheader" },
  head: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** What is wider than the screen is moved by keyboard, too. */
const movedByKeyboard = (name: string) =>
  ({
    class: "table-scroll",
    role: "group",
    tabIndex: 0,
    "aria-label": name,
  }) as const;

/** A table with a caption and heads, which fits a narrow screen, too. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, isCaptionUnseen = false, columns, rows, keyOf, empty, cards = false } = props;
  const { isUnseen = false } = props;
  return (
    <div class={isUnseen ? "unseen" : cards ? "table-frame cards" : "table-frame"}>
      {/* Nobody should come by keyboard to what is not seen. */}
      <div {...(isUnseen ? {} : movedByKeyboard(caption))}>
        <table {...AS.table}>
          <caption class={isCaptionUnseen ? "unseen" : undefined}>{caption}</caption>
          <thead {...AS.group}>
            <tr {...AS.row}>
              {columns.map(({ key, head, isNumber }) => (
                <th key={key} scope="col" {...AS.column} class={isNumber ? "number" : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...AS.group}>
            {rows.map((row) => (
              <tr key={keyOf(row)} {...AS.row}>
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && empty !== undefined && <p class="table-empty">{empty}</p>}
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { head, isHead, isNumber, cell } = column;
  if (isHead) {
    return (
      <th scope="row" {...AS.head}>
        {cell(row)}
      </th>
    );
  }
  return (
    <td {...AS.cell} class={isNumber ? "number" : undefined} data-head={head}>
      <span class="cell-value">{cell(row)}</span>
    </td>
  );
}
