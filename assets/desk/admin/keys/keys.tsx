import { useState } from "preact/hooks";
import type { KeyJson } from "../../../../src/edge/desk-contract";
import { change } from "../../client/client";
import { Confirm } from "../../pieces/confirm";
import { CopyField } from "../../pieces/copy-field";
import { Dialog } from "../../pieces/dialog";
import { FaultNote } from "../../pieces/fault-note";
import { formats } from "../../pieces/formats";
import { type Column, Table } from "../../pieces/table";
import { useRead } from "../../pieces/use-read";
import { Waiting } from "../../pieces/waiting";
import { pieceWords } from "../../pieces/words/words";
import { adminWords } from "../words/words";
import { AddKey } from "./add-key";

/** What GET and POST /desk/keys answer. */
export interface KeysAnswer {
  readonly keys: readonly KeyJson[];
  /** A new key's, which is shown once. */
  readonly secret?: string;
}

type Open =
  | { readonly what: "add" }
  | { readonly what: "revoke"; readonly name: string }
  | { readonly what: "secret"; readonly name: string; readonly secret: string };

/** The keys of other systems. */
export function Keys() {
  const { keys: words, parts } = adminWords.say();
  const reading = useRead<KeysAnswer>("keys");
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);

  const added = (answer: KeysAnswer, name: string) => {
    reading.put(answer);
    setOpen(answer.secret === undefined ? undefined : { what: "secret", name, secret: answer.secret });
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
          caption={parts.keys}
          isCaptionUnseen
          cards
          columns={columnsOf((name) => setOpen({ what: "revoke", name }))}
          rows={reading.answer.keys}
          keyOf={({ name }) => name}
          empty={words.none}
        />
      )}
      {open?.what === "add" && <AddKey onDone={added} onClose={close} />}
      {open?.what === "revoke" && (
        <Confirm
          title={words.revokeTitle(open.name)}
          action={words.revoke}
          isDanger
          act={async () => reading.put(await change<KeysAnswer>("keys", { do: "revoke", name: open.name }))}
          onClose={close}
        >
          <p>{words.revokeText}</p>
        </Confirm>
      )}
      {open?.what === "secret" && (
        <Dialog title={words.secretTitle(open.name)} onClose={close}>
          <div class="dialog-body">
            <p>{words.secretText}</p>
            <CopyField label={words.secret} value={open.secret} />
          </div>
          <footer class="dialog-foot">
            <button type="button" class="button" onClick={close}>
              {words.kept}
            </button>
          </footer>
        </Dialog>
      )}
    </>
  );
}

function columnsOf(onRevoke: (name: string) => void): readonly Column<KeyJson>[] {
  const { keys: words, actions } = adminWords.say();
  const { count, list, moment } = formats();
  return [
    { key: "name", head: words.name, isHead: true, cell: ({ name }) => name },
    { key: "limit", head: words.perMinute, isNumber: true, cell: ({ per_minute: limit }) => count(limit) },
    {
      key: "senders",
      head: words.senders,
      cell: ({ senders }) => (senders === null ? words.allSenders : list(senders)),
    },
    { key: "created", head: words.created, cell: ({ created_at: at }) => moment(at) },
    {
      key: "state",
      head: words.state,
      cell: ({ revoked_at: at }) =>
        at === null ? (
          <span class="badge good">{words.valid}</span>
        ) : (
          <span class="note">{words.revoked(moment(at))}</span>
        ),
    },
    {
      key: "doing",
      head: actions,
      cell: ({ name, revoked_at: at }) =>
        at === null ? (
          <button
            type="button"
            class="button danger"
            aria-label={words.revokeOf(name)}
            onClick={() => onRevoke(name)}
          >
            {words.revoke}
          </button>
        ) : (
          pieceWords.say().none
        ),
    },
  ];
}
