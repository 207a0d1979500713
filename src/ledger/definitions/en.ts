import type { Definitions } from "./dictionary";

export const en: Definitions = {
  calls: {
    name: "Calls",
    definition: "Calls that ended, or in which WhatsApp was chosen, by when they began.",
  },
  offered: {
    name: "Offered WhatsApp",
    definition:
      "Calls to which WhatsApp could be offered, by the line and by who calls, as it was known at their end; also of who hung up before the offer was said whole.",
  },
  offer_unknown: {
    name: "Offer unknown",
    definition:
      "Calls without a choice of which the ledger does not tell whether WhatsApp was offered: they are of before it was noted.",
  },
  accepted: {
    name: "Chose WhatsApp",
    definition: "Calls in which the digit for WhatsApp was pressed, also where it could not be sent then.",
  },
  refused: {
    name: "Refused",
    definition:
      "Calls in which WhatsApp was chosen and nothing was sent: a limit, an opt-out, a number without WhatsApp, or a stopped sender.",
  },
  stayed: {
    name: "Stayed on the line",
    definition: "Calls that went to the queue or were passed on to another number.",
  },
  abandoned: { name: "Abandoned", definition: "Calls that ended without any choice." },
  recovered: {
    name: "Recovered",
    definition:
      "Abandoned calls after which a person answered or resolved their ticket, or the contact called again within 24 h and did not abandon that.",
  },
  voice_seconds: {
    name: "Seconds of voice",
    definition: "How long inbound calls lasted together, by Twilio's word.",
  },
  requested: {
    name: "Deflections requested",
    definition:
      "WhatsApp messages asked for in a call, by another system, or for who hung up. They count in the hour in which the digit was pressed or it was asked.",
  },
  sent: { name: "Sent", definition: "Deflections whose message Twilio accepted." },
  delivered: { name: "Delivered", definition: "Deflections whose message reached the telephone." },
  read: {
    name: "Read",
    definition: "Deflections whose message was read. Who hides that they read counts once they answer.",
  },
  replied: { name: "Replied by the contact", definition: "Deflections after which the contact wrote." },
  answered: {
    name: "Answered by a person",
    definition:
      "Deflections after which a person answered on their ticket. Automatic answers do not count; one that waits for the contact to write counts when it goes out.",
  },
  resolved: {
    name: "Resolved",
    definition: "Deflections answered by a person whose ticket is resolved and was not opened again.",
  },
  failed: {
    name: "Failed",
    definition:
      "Deflections whose message did not arrive, by reason. One that arrived in the end did not fail.",
  },
  followed: {
    name: "Followed",
    definition:
      "Deflections from a call of which it is known who called: only of these it can be told whether they called again.",
  },
  called_again: {
    name: "Called again within 24 h",
    definition:
      "Followed deflections whose caller began another call to any of our lines within 24 hours of the digit.",
  },
  deflected: {
    name: "Really deflected",
    definition:
      "Followed deflections whose message did not fail, and whose caller did not call again within 24 h. A day is final only 24 h after its end.",
  },
  not_followed: {
    name: "Not followed",
    definition:
      "Deflections of a hidden number or to somebody else's, asked for by other systems, or for who hung up: nobody can tell whether they called again.",
  },
  tickets: {
    name: "Tickets",
    definition: "Tickets opened in the range, by a call or because somebody wrote.",
  },
  tickets_answered: {
    name: "Tickets answered",
    definition: "Of these tickets, those that a person answered.",
  },
  tickets_resolved: {
    name: "Tickets resolved",
    definition: "Of these tickets, those that are resolved now, by whomever.",
  },
  tickets_reopened: {
    name: "Tickets reopened",
    definition: "Of these tickets, those that were ever opened again.",
  },
  with_target: {
    name: "With a target",
    definition:
      "Of these tickets, those that had a target for the answer, and were answered, or let it pass unanswered; not those resolved before. It is the first team's minutes, counted in its hours, and counts for that team, wherever the ticket went.",
  },
  within_target: {
    name: "Within target",
    definition:
      "Of the tickets with a target, those that a person answered in time. It counts for who answered in time, else for who had the ticket as the time passed.",
  },
  rating_asked: {
    name: "Asked to rate",
    definition: "Of these tickets, those whose contact was asked how it was.",
  },
  rated_good: { name: "Good", definition: "Contacts who were asked and said good; the last answer holds." },
  rated_fair: { name: "Fair", definition: "Contacts who were asked and said fair; the last answer holds." },
  rated_bad: { name: "Bad", definition: "Contacts who were asked and said bad; the last answer holds." },
  rated: { name: "Rated", definition: "Contacts who were asked and said anything." },
  escalations: {
    name: "Escalations",
    definition:
      "Times that a conversation went from automatic answers, or from a team, to other people, by reason.",
  },
  failed_answers: {
    name: "Failed answers",
    definition: "Messages that the automatic answers did not understand.",
  },
  automatic_answers: {
    name: "Automatic answers",
    definition: "Questions that the automatic answers answered.",
  },
  human_answers: { name: "Answers by people", definition: "Messages of people that went out to a contact." },
  undelivered_answers: {
    name: "Undelivered answers",
    definition: "Messages of people that did not arrive, or expired before they could go out.",
  },
  overdue: { name: "Overdue", definition: "Times that a contact waited longer than a team's target." },
  messages_sent: {
    name: "Messages sent",
    definition: "WhatsApp messages that Twilio accepted, templates included.",
  },
  time_to_human: {
    name: "Time to a person",
    definition:
      "From the press of the digit to a person's first answer; waiting in WhatsApp counts. Median and 90th percentile are exact, in whole seconds.",
  },
  time_to_first_answer: {
    name: "Time to the first answer",
    definition:
      "From the contact's first message on the ticket to a person's first answer; from its opening where they were answered before they wrote.",
  },
  time_to_resolution: {
    name: "Time to resolution",
    definition: "From the opening of the ticket to its last resolution; open ones are not counted.",
  },
  csat: {
    name: "Satisfaction",
    definition: "The part of the answers that was good, beside how many were asked and how many answered.",
  },
  open_by_age: {
    name: "Open by age",
    definition: "Tickets that are open now, by how long ago they were opened, whatever the range.",
  },
  cost: {
    name: "Cost",
    definition:
      "Templates delivered, messages accepted by Twilio and minutes of calls, by the rates of the config. It is an estimate: the bill is Twilio's.",
  },
};
