import type { VersionDetailJson } from "../../../../../src/edge/settings-contract";
import { Dialog } from "../../../pieces/dialog";
import { FaultNote } from "../../../pieces/fault-note";
import { formats } from "../../../pieces/formats";
import { Table } from "../../../pieces/table";
import { useRead } from "../../../pieces/use-read";
import { Waiting } from "../../../pieces/waiting";
import { placeInWords } from "../place-in-words";
import { changeInWords } from "../value-in-words";
import { settingsWords } from "../words/words";

/** What a version changed, field by field. */
export function VersionDetail({ version, onClose }: { version: number; onClose: () => void }) {
  const { versions: words } = settingsWords.say();
  const { count, moment } = formats();
  const { answer, fault, isLoading, again } = useRead<VersionDetailJson>("settings", { version });
  const title = words.title(count(version));
  return (
    <Dialog title={title} onClose={onClose} wide>
      <div class="dialog-body">
        <FaultNote fault={fault} again={again} />
        {answer === undefined ? (
          isLoading && <Waiting />
        ) : (
          <>
            <p class="note">
              {[
                answer.agent.name ?? words.removed(answer.agent.id),
                moment(answer.at),
                ...(answer.back_to === null ? [] : [words.backTo(count(answer.back_to))]),
                ...(answer.note === "" ? [] : [answer.note]),
              ].join(" · ")}
            </p>
            <Table
              caption={title}
              isCaptionUnseen
              cards
              rows={answer.changes}
              keyOf={({ path }) => path}
              columns={[
                { key: "field", head: words.field, isHead: true, cell: placeInWords },
                {
                  key: "before",
                  head: words.before,
                  cell: (row) => <span class="value-words">{changeInWords(row, row).before}</span>,
                },
                {
                  key: "after",
                  head: words.after,
                  cell: (row) => <span class="value-words">{changeInWords(row, row).after}</span>,
                },
              ]}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}
