import { useState } from "preact/hooks";
import type { BoardTeam, DeskTicket, TicketJson, TicketListJson } from "../../../src/edge/desk-contract";
import { change } from "../client/client";
import { Clock } from "../pieces/clock";
import { Confirm } from "../pieces/confirm";
import { Dialog } from "../pieces/dialog";
import { FaultNote } from "../pieces/fault-note";
import { type Column, Table } from "../pieces/table";
import { useRead } from "../pieces/use-read";
import { Waiting } from "../pieces/waiting";
import { pieceWords } from "../pieces/words/words";
import { go, linkTo } from "../router";
import { me } from "../session/session";
import { say } from "../words/words";
import { boardWords } from "./words/words";

interface LongestProps {
  readonly team: BoardTeam;
  readonly onTaken: () => void;
  readonly onClose: () => void;
}

const HOW_MANY = 10;

/** Who waits longest in a team, to be opened or taken over. */
export function Longest({ team, onTaken, onClose }: LongestProps) {
  const { longest: words, teams } = boardWords.say();
  const reading = useRead<TicketListJson>("tickets", {
    list: "all",
    team: team.id,
    state: "waiting",
    limit: HOW_MANY,
  });
  const [fault, setFault] = useState<unknown>();
  const [asking, setAsking] = useState<DeskTicket>();

  const take = async (ticket: DeskTicket) => {
    await change<TicketJson>("act", { id: ticket.id, do: "take" });
    onTaken();
    go(linkTo("tickets", [ticket.id], { list: "mine" }));
  };
  const ask = (ticket: DeskTicket) => {
    if (ticket.agent !== null && ticket.agent.id !== me.value?.id) setAsking(ticket);
    else take(ticket).catch(setFault);
  };
  return (
    <Dialog title={teams.longestOf(team.name)} onClose={onClose} wide>
      <div class="dialog-body">
        <FaultNote fault={fault ?? reading.fault} again={reading.again} />
        {reading.answer === undefined ? (
          reading.isLoading && <Waiting />
        ) : (
          <Table
            caption={teams.longestOf(team.name)}
            isCaptionUnseen
            cards
            columns={columnsOf(ask)}
            rows={reading.answer.tickets}
            keyOf={({ id }) => id}
            empty={words.none}
          />
        )}
      </div>
      {asking !== undefined && (
        <Confirm
          title={words.takeOverTitle(asking.agent?.name ?? "")}
          action={words.takeOver}
          act={() => take(asking)}
          onClose={() => setAsking(undefined)}
        >
          <p>{words.takeOverText(nameOf(asking), asking.agent?.name ?? "")}</p>
        </Confirm>
      )}
    </Dialog>
  );
}

function columnsOf(onTake: (ticket: DeskTicket) => void): readonly Column<DeskTicket>[] {
  const { longest: words } = boardWords.say();
  const { none } = pieceWords.say();
  return [
    { key: "contact", head: words.contact, isHead: true, cell: nameOf },
    {
      key: "since",
      head: words.since,
      isNumber: true,
      cell: ({ waits_since: since }) => (since === null ? none : <Clock since={since} />),
    },
    { key: "state", head: words.state, cell: ({ state }) => say().lists.states[state] },
    { key: "agent", head: words.agent, cell: ({ agent }) => agent?.name ?? none },
    {
      key: "doing",
      head: words.doing,
      cell: (ticket) => (
        <span class="row-actions">
          <a
            class="button"
            href={linkTo("tickets", [ticket.id], { list: "all" })}
            aria-label={words.openOf(nameOf(ticket))}
          >
            {words.openIt}
          </a>
          {ticket.agent?.id !== me.value?.id && (
            <button
              type="button"
              class="button"
              aria-label={words.takeOf(nameOf(ticket))}
              onClick={() => onTake(ticket)}
            >
              {words.take}
            </button>
          )}
        </span>
      ),
    },
  ];
}

function nameOf({ contact }: DeskTicket): string {
  return contact.name ?? contact.phone ?? boardWords.say().longest.unnamed;
}
