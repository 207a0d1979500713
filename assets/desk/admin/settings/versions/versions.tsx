import { useState } from "preact/hooks";
import type { SettingsJson, VersionJson } from "../../../../../src/edge/settings-contract";
import { change, read } from "../../../client/client";
import { Confirm } from "../../../pieces/confirm";
import { FaultNote } from "../../../pieces/fault-note";
import { formats } from "../../../pieces/formats";
import { type Column, Table } from "../../../pieces/table";
import { pieceWords } from "../../../pieces/words/words";
import { isDirty, settings, take } from "../state";
import { settingsWords } from "../words/words";
import { VersionDetail } from "./version-detail";

type Open =
  | { readonly what: "detail"; readonly version: number }
  | { readonly what: "back"; readonly to: number };

/** Who changed what and when, and the way back. */
export function Versions({ onDone }: { onDone: (told: string) => void }) {
  const { versions: words, groups, save } = settingsWords.say();
  const { count } = formats();
  const [older, setOlder] = useState<Pick<SettingsJson, "versions" | "next">>();
  const [open, setOpen] = useState<Open>();
  const [fault, setFault] = useState<unknown>();
  const known = settings.value;
  if (known === undefined) return null;
  const versions = [...known.versions, ...(older?.versions ?? [])];
  const next = older === undefined ? known.next : older.next;

  const more = async () => {
    if (next === null) return;
    setFault(undefined);
    try {
      const page = await read<SettingsJson>("settings", { before: next });
      setOlder({ versions: [...(older?.versions ?? []), ...page.versions], next: page.next });
    } catch (refusal) {
      setFault(refusal);
    }
  };
  const goBack = async (to: number) => {
    const { version } = settings.value ?? known;
    const answer = await change<SettingsJson>("settings", { from: version, back_to: to });
    setOlder(undefined);
    take(answer);
    onDone(save.done(count(answer.version), count(answer.in_effect_within)));
  };
  return (
    <>
      <Table
        caption={groups.versions}
        isCaptionUnseen
        cards
        columns={columnsOf(known.version, setOpen)}
        rows={versions}
        keyOf={({ version }) => String(version)}
        empty={words.none}
      />
      <FaultNote fault={fault} again={more} />
      <div class="row-actions">
        {next !== null && (
          <button type="button" class="button" onClick={more}>
            {pieceWords.say().more}
          </button>
        )}
        {known.version > 0 && (
          <button type="button" class="button" onClick={() => setOpen({ what: "back", to: 0 })}>
            {words.toFile}
          </button>
        )}
      </div>
      {open?.what === "detail" && <VersionDetail version={open.version} onClose={() => setOpen(undefined)} />}
      {open?.what === "back" && (
        <Confirm
          title={open.to === 0 ? words.fileTitle : words.goBackTitle(count(open.to))}
          action={open.to === 0 ? words.toFile : words.goBackTitle(count(open.to))}
          act={() => goBack(open.to)}
          onClose={() => setOpen(undefined)}
        >
          <p>{words.goBackText}</p>
          {isDirty.value && <p>{words.keptText}</p>}
        </Confirm>
      )}
    </>
  );
}

function columnsOf(current: number, onOpen: (open: Open) => void): readonly Column<VersionJson>[] {
  const { versions: words } = settingsWords.say();
  const { count, moment } = formats();
  return [
    {
      key: "version",
      head: words.version,
      isHead: true,
      cell: ({ version }) => (
        <>
          {count(version)}
          {version === current && <span class="row-note">{words.current}</span>}
        </>
      ),
    },
    { key: "at", head: words.at, cell: ({ at }) => <time dateTime={at}>{moment(at)}</time> },
    { key: "by", head: words.by, cell: ({ agent }) => agent.name ?? words.removed(agent.id) },
    {
      key: "note",
      head: words.note,
      cell: ({ note, back_to: back }) =>
        [back === null ? "" : words.backTo(count(back)), note].filter((part) => part !== "").join(" · ") ||
        pieceWords.say().none,
    },
    { key: "changes", head: words.changes, isNumber: true, cell: ({ changed }) => count(changed) },
    {
      key: "doing",
      head: words.look,
      cell: ({ version }) => (
        <span class="row-actions">
          <button
            type="button"
            class="button"
            aria-label={words.lookOf(count(version))}
            onClick={() => onOpen({ what: "detail", version })}
          >
            {words.look}
          </button>
          {version !== current && (
            <button
              type="button"
              class="button"
              aria-label={`${words.goBack}: ${words.goBackOf(count(version))}`}
              onClick={() => onOpen({ what: "back", to: version })}
            >
              {words.goBack}
            </button>
          )}
        </span>
      ),
    },
  ];
}
