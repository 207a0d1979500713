import type { ChatPhraseName } from "./phrases";

export const en: Readonly<Record<ChatPhraseName, string>> = {
  chooseByNumber: "Reply with the number, or in your own words.",
  openList: "See options",
  notUnderstood:
    "Sorry, I did not understand your message. Choose an option, or write “person” if you prefer to talk to somebody.",
  answerNotUnderstood: "Sorry, I did not understand your answer.",
  goOn: "Go ahead, what do you need? You can also choose one of the options above, or write “person”.",
  fileKept:
    "We have received what you sent, and whoever helps you will see it. To find the right person, choose an option, or write “person”.",
  whichOne: "To help you better, do you mean {options}?",
  assigned: "Thank you. {team} will take care of you, right here.",
  assignedClosed: "Thank you, {team} has your message. The team is back {opens} and will reply here.",
  assignedAway: "Thank you, {team} has your message. We are closed for now, and will reply here.",
  nobodyAvailable:
    "Right now nobody from {team} is available. We have your message, and will reply here as soon as somebody is free.",
  handedOver: "Someone from {team} will take over. They can already see what you wrote.",
  nextTeam: "Sorry for the wait. We have passed your case to {team}, who will reply here.",
  rate: "How did we do?",
  rateGood: "Good",
  rateFair: "Fair",
  rateBad: "Bad",
  ratingThanks: "Thank you for your answer.",
  reminder: "Did you see our last message? If you still need help, just reply here.",
  autoResolved:
    "We did not hear back from you, so we have closed this case. If you need us, write to us here.",
};
