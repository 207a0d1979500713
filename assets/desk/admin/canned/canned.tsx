import { useState } from "preact/hooks";
import type { CannedJson } from "../../../../src/edge/desk-contract";
import { change } from "../../client/client";
import { Confirm } from "../../pieces/confirm";
import { FaultNote } from "../../pieces/fault-note";
import { type Column, Table } from "../../pieces/table";
import { useRead } from "../../pieces/use-read";
import { Waiting } from "../../pieces/waiting";
import { pieceWords } from "../../pieces/words/words";
import { may, session } from "../../session/session";
import { LANGUAGE_NAMES } from "../../words/words";
import { adminWords } from "../words/words";
import { EditCanned } from "./edit-canned";

/** What GET and POST /desk/canned answer. */
export interface CannedAnswer {
  readonly canned: readonly CannedJson[];
}

type Open = { readonly what: "add" } | { readonly what: "edit" | "remove"; readonly one: CannedJson };

/** Answers for many: a supervisor's for their teams, an admin's for all. */
export function Canned() {
  const { canned: words, parts } = adminWords.say();
  const reading = useRead<CannedAnswer>("canned");
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const take = (answer: CannedAnswer) => {
    reading.put(answer);
    // Whoever goes on to answer somebody has them, too.
    if (session.value !== undefined) session.value = { ...session.value, canned: answer.canned };
    close();
  };
  return (
    <>
      <div class="panel-head">
        <p class="note">{words.intro}</p>
        <button type="button" class="button primary" onClick={() => setOpen({ what: "add" })}>
          {words.add}
        </button>
      </div>
      <FaultNote fault={reading.fault} again={reading.again} />
      {reading.answer === undefined ? (
        reading.isLoading && <Waiting />
      ) : (
        <Table
          caption={parts.canned}
          isCaptionUnseen
          cards
          columns={columnsOf(setOpen)}
          rows={reading.answer.canned}
          keyOf={({ id }) => id}
          empty={words.none}
        />
      )}
      {open?.what === "add" && <EditCanned onDone={take} onClose={close} />}
      {open?.what === "edit" && <EditCanned one={open.one} onDone={take} onClose={close} />}
      {open?.what === "remove" && (
        <Confirm
          title={words.removeTitle(open.one.title)}
          action={words.remove}
          isDanger
          act={async () => take(await change<CannedAnswer>("canned", { do: "remove", id: open.one.id }))}
          onClose={close}
        >
          <p>{words.removeText}</p>
        </Confirm>
      )}
    </>
  );
}

function columnsOf(onOpen: (open: Open) => void): readonly Column<CannedJson>[] {
  const { canned: words, actions, allTeams } = adminWords.say();
  const teams = session.value?.all_teams ?? [];
  return [
    { key: "title", head: words.name, isHead: true, cell: ({ title }) => title },
    { key: "text", head: words.text, cell: ({ text }) => <span class="canned-text">{text}</span> },
    {
      key: "team",
      head: words.team,
      cell: ({ team }) =>
        team === null ? allTeams : (teams.find(({ id }) => id === team)?.name ?? String(team)),
    },
    {
      key: "language",
      head: words.language,
      cell: ({ language }) => (language === null ? words.anyLanguage : LANGUAGE_NAMES[language]),
    },
    {
      key: "doing",
      head: actions,
      cell: (one) =>
        one.team === null && !may("admin") ? (
          pieceWords.say().none
        ) : (
          <span class="row-actions">
            <button
              type="button"
              class="button"
              aria-label={words.editOf(one.title)}
              onClick={() => onOpen({ what: "edit", one })}
            >
              {pieceWords.say().edit}
            </button>
            <button
              type="button"
              class="button danger"
              aria-label={words.removeOf(one.title)}
              onClick={() => onOpen({ what: "remove", one })}
            >
              {words.remove}
            </button>
          </span>
        ),
    },
  ];
}
