import { useEffect, useState } from "preact/hooks";
import type { AuditJson } from "../../../../src/edge/desk-contract";
import { read } from "../../client/client";
import { FaultNote } from "../../pieces/fault-note";
import { formats } from "../../pieces/formats";
import { type Column, Table } from "../../pieces/table";
import { useRead } from "../../pieces/use-read";
import { Waiting } from "../../pieces/waiting";
import { pieceWords } from "../../pieces/words/words";
import { linkTo } from "../../router";
import { adminWords } from "../words/words";
import { type AuditFilter, AuditFilters } from "./audit-filters";
import { actionInWords, detailsInWords } from "./details";

interface AuditPage {
  readonly entries: readonly AuditJson[];
  readonly next: string | null;
}

const NO_FILTER: AuditFilter = { agent: "", action: "", ticket: "" };

/** Who saw or changed what, newest first. */
export function Audit() {
  const { audit: words, parts } = adminWords.say();
  const [filter, setFilter] = useState(NO_FILTER);
  const first = useRead<AuditPage>("audit", { ...filter });
  const [older, setOlder] = useState<AuditPage>();
  const [fault, setFault] = useState<unknown>();
  const [loading, setLoading] = useState(false);
  useEffect(() => {
    setOlder(undefined);
    setFault(undefined);
  }, [first.answer]);

  const next = older === undefined ? first.answer?.next : older.next;
  const entries = [...(first.answer?.entries ?? []), ...(older?.entries ?? [])];
  const more = async () => {
    if (next == null) return;
    setLoading(true);
    setFault(undefined);
    const asked = first.answer;
    try {
      const page = await read<AuditPage>("audit", { ...filter, cursor: next });
      if (asked === first.answer) {
        setOlder({ entries: [...(older?.entries ?? []), ...page.entries], next: page.next });
      }
    } catch (refusal) {
      setFault(refusal);
    } finally {
      setLoading(false);
    }
  };
  return (
    <>
      <p class="note">{words.intro}</p>
      <AuditFilters filter={filter} onChange={setFilter} />
      <FaultNote fault={first.fault} again={first.again} />
      {first.answer === undefined ? (
        first.isLoading && <Waiting />
      ) : (
        <>
          <Table
            caption={parts.audit}
            isCaptionUnseen
            cards
            columns={columnsOf()}
            rows={entries}
            keyOf={({ id }) => id}
            empty={words.none}
          />
          <FaultNote fault={fault} again={more} />
          {next == null ? (
            entries.length > 0 && <p class="note">{words.end}</p>
          ) : (
            <button type="button" class="button more" disabled={loading} onClick={more}>
              {loading ? pieceWords.say().loading : pieceWords.say().more}
            </button>
          )}
        </>
      )}
    </>
  );
}

function columnsOf(): readonly Column<AuditJson>[] {
  const { audit: words } = adminWords.say();
  const { none } = pieceWords.say();
  return [
    {
      key: "at",
      head: words.at,
      isHead: true,
      cell: ({ at }) => <time dateTime={at}>{formats().moment(at)}</time>,
    },
    {
      key: "agent",
      head: words.agent,
      cell: ({ agent, agent_id: id }) => agent ?? (id === null ? words.nobody : words.removed(id)),
    },
    { key: "action", head: words.action, cell: ({ action }) => actionInWords(action) },
    {
      key: "ticket",
      head: words.ticket,
      cell: ({ ticket }) => (ticket === null ? none : <a href={linkTo("tickets", [ticket])}>{ticket}</a>),
    },
    { key: "details", head: words.details, cell: ({ details }) => detailsInWords(details) || none },
  ];
}
