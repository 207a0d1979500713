import type { ComponentChildren } from "preact";
import type { CallJson, TicketJson } from "../../../../src/edge/desk-contract";
import { fullWhen } from "../../time/say-time";
import { say } from "../../words/words";
import { Part } from "./side";

/** The call that it came from, what was chosen and said before a person took it, and what the IVR told about it. */
export function TicketFacts({ ticket }: { ticket: TicketJson }) {
  const { side, lists, message } = say();
  const { summary, finding, metadata, call } = ticket;
  return (
    <>
      {call !== null && <Call call={call} />}
      <Part title={side.ticket(ticket.id)}>
        <dl class="facts">
          <Fact name={side.came}>
            {lists.kinds[ticket.kind]}, {fullWhen(ticket.created_at)}
          </Fact>
          {ticket.reason !== null && (
            <Fact name={lists.reason}>
              {lists.reasons[ticket.reason]}
              {finding !== null && finding.words !== "" && <q>{finding.words}</q>}
            </Fact>
          )}
          {summary.chosen.length > 0 && <Fact name={side.chosen}>{summary.chosen.join(" › ")}</Fact>}
          {summary.said.length > 0 && (
            <Fact name={side.said}>
              {summary.said.map((words, place) => (
                <q key={place}>{words}</q>
              ))}
            </Fact>
          )}
          {ticket.wants_callback && <Fact name={side.callback}>{side.wantsCallback}</Fact>}
          {ticket.tier > 1 && <Fact name={side.tier}>{ticket.tier}</Fact>}
          {ticket.limit_at !== null && <Fact name={side.limit}>{fullWhen(ticket.limit_at)}</Fact>}
          {ticket.delivery !== null && (
            <Fact name={side.delivery}>
              {message.statuses[ticket.delivery] ?? ticket.delivery}
              {ticket.failure !== null && ` (${ticket.failure})`}
            </Fact>
          )}
          {ticket.rating !== null && <Fact name={side.rating}>{side.ratings[ticket.rating]}</Fact>}
          {ticket.sender !== null && <Fact name={side.sender}>{ticket.sender}</Fact>}
          {Object.entries({ ...metadata.ticket, ...metadata.user }).map(([name, value]) => (
            <Fact key={name} name={side.metadata[name] ?? name}>
              {typeof value === "boolean" ? (value ? side.yes : side.no) : String(value)}
            </Fact>
          ))}
        </dl>
      </Part>
    </>
  );
}

function Call({ call }: { call: CallJson }) {
  const { side } = say();
  const { wait_announced: announced, choice, line, at } = call;
  return (
    <Part title={side.call}>
      <dl class="facts">
        <Fact name={side.when}>{fullWhen(at)}</Fact>
        {line !== null && (
          <Fact name={side.line}>
            {line.name} {line.name === line.number ? "" : line.number}
          </Fact>
        )}
        <Fact name={side.announced}>
          {announced === null ? side.nothingAnnounced : side.minutes(announced[0], announced[1])}
        </Fact>
        <Fact name={side.choice}>{choice === null ? side.hungUp : (side.choices[choice] ?? choice)}</Fact>
      </dl>
    </Part>
  );
}

export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
