import type { PieceWords } from "./dictionary";

export const words: PieceWords = {
  cancel: "Cancel",
  close: "Close",
  save: "Save",
  saving: "Saving…",
  edit: "Edit",
  copy: "Copy",
  copied: "Copied",
  more: "Show more",
  loading: "Loading…",
  again: "Try again",
  none: "—",
  unsaved: "There are changes that are not saved. Discard them?",
  faults: {
    offline: "Offline. Check the network and try again; what you wrote is still here.",
    signedOut: "The session is over. Sign in again; what you wrote is still here.",
    forbidden: "Your role does not allow this. Ask whoever looks after Deriva.",
    gone: "It is not there any more, or not of your teams. Reload the list.",
    conflict: "It cannot be done as things stand. Look at what follows, and reload if need be.",
    fields: "Something is to be mended. Nothing was saved, and what you wrote is still here.",
    tooMany: (seconds) => `Too many tries. Try again in ${seconds} s.`,
    busy: "The service does not answer now. Try again in a moment; what you wrote is still here.",
    unknown: "Something failed. Try again; if it happens again, reload the page.",
  },
  ago: (time) => `${time} ago`,
  justNow: "just now",
};
