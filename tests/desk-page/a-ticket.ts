import type { DeskTicket, MessageJson } from "../../src/edge/desk-contract";

/** A ticket that waits, of team 1, with nobody. */
export function aTicket(more: Partial<DeskTicket> = {}): DeskTicket {
  return {
    id: "1",
    state: "waiting",
    status: "open",
    stage: "waiting",
    kind: "conversation",
    priority: 0,
    reason: null,
    team: { id: 1, name: "Soporte" },
    agent: null,
    contact: { id: "c1", name: "Camila", phone: null },
    wants_callback: false,
    created_at: "2026-11-02T12:00:00.000Z",
    waits_since: "2026-11-02T12:00:00.000Z",
    limit_at: null,
    snoozed_until: null,
    resolved_at: null,
    delivery: null,
    failure: null,
    last_message: null,
    ...more,
  };
}

/** A text of the contact. */
export function aMessage(id: string, more: Partial<MessageJson> = {}): MessageJson {
  return {
    id,
    at: `2026-11-02T12:${id.padStart(2, "0")}:00.000Z`,
    from: "contact",
    agent: null,
    kind: "text",
    text: `message ${id}`,
    template: null,
    media: [],
    location: null,
    quoted: null,
    choices: null,
    status: "received",
    sent_at: null,
    delivered_at: null,
    read_at: null,
    code: null,
    key: null,
    ...more,
  };
}
