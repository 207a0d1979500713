import type { Words } from "./dictionary";
import { lists } from "./en-lists";
import { history, side } from "./en-side";
import { tickets } from "./en-tickets";

export const words: Words = {
  signIn: {
    title: "Sign in",
    email: "E-mail",
    password: "Password",
    submit: "Sign in",
    working: "Signing in…",
    company: (name) => `Sign in with ${name}`,
    wrong: "The e-mail or the password is not right.",
    tooMany: (seconds) => `Too many tries. Try again in ${seconds} s.`,
    over: "The session is over. Sign in again; what you wrote is still here.",
    invitationTitle: (name) => `Hello, ${name}`,
    invitationGone: "This invitation was used or has expired. Ask whoever looks after Deriva for another.",
    newPassword: "Choose a password of 10 characters or more",
    again: "The password again",
    notTheSame: "The two passwords are not the same.",
    begin: "Begin",
    refused: {
      no_account:
        "There is no open account with that e-mail. Ask whoever looks after Deriva for an invitation.",
      not_verified: "Your company has not confirmed that e-mail. Sign in with your password.",
      other_person:
        "The account of that e-mail is somebody else's. Ask whoever looks after Deriva for a new invitation.",
      failed: "Signing in with your company's account did not work. Try again.",
    },
  },
  shell: {
    skip: "Skip to the content",
    tickets: "Conversations",
    board: "Live",
    figures: "Figures",
    admin: "Settings",
    signOut: "Sign out",
    available: "Available",
    away: "Away",
    offline: "Offline. What you write is kept here, and sent when you are back.",
    fault: "Something failed.",
    tryAgain: "Try again",
    loading: "Loading…",
    language: "Language",
    theme: "Appearance",
    themes: { auto: "As the system", light: "Light", dark: "Dark" },
    account: "Your account",
    reload: "Reload",
    areas: "Areas",
    availableMeans: "Available: new conversations come to you",
    notices: "Notices",
    close: "Close",
  },
  times: { today: "today", yesterday: "yesterday" },
  faults: {
    offline: "There is no connection. Try again when you are back.",
    unavailable: "The service does not answer now. Try again in a moment.",
    tooMany: (seconds) => `Too many requests. Try again in ${seconds} s.`,
    forbidden: "You may not do this.",
    gone: "There is no such conversation, or it is another team's.",
    list: "The list could not be loaded.",
    ticket: "The conversation could not be loaded.",
  },
  notice: {
    message: (name) => `${name} wrote`,
    ticket: (name) => `${name} waits`,
    given: (name) => `You were given the conversation with ${name}`,
  },
  lists,
  history,
  ...tickets,
  ...side,
};
