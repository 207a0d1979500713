import type { NoticeWords } from "./dictionary";

export const en: NoticeWords = {
  titles: {
    escalated: "A conversation is handed over to {team}",
    assigned: "{agent} has a new ticket of {team}",
    "nobody-available": "Nobody of {team} is available, and somebody waits",
    waiting: "A contact has waited too long for {team}",
    "sender-broken": "The number {sender} cannot send messages",
  },
  reasons: {
    asked: "asked for a person",
    "not-understood": "was not understood",
    frustration: "is upset",
    sensitive: "a delicate matter",
    vip: "a VIP contact",
    "out-of-scope": "asks what is not answered automatically",
    unanswered: "nobody answered in time",
    manual: "handed over by a person",
  },
  ticket: "Ticket",
  reason: "Reason",
  chosen: "Chose",
  waiting: "Waiting",
  wrote: "Wrote",
  code: "Twilio's code",
};
