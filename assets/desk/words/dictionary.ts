import type { OidcRefusal } from "../../../src/edge/desk-contract";
import type { HistoryWords } from "./history-words";
import type { ListWords } from "./list-words";
import type { SideWords } from "./side-words";
import type { TicketWords } from "./ticket-words";

/** What the page says, to be said in each language. Those of an area that few open lie beside that area. */
export interface Words extends TicketWords, SideWords {
  readonly signIn: {
    readonly title: string;
    readonly email: string;
    readonly password: string;
    readonly submit: string;
    readonly working: string;
    /** With the company's name for its own sign-in. */
    readonly company: (name: string) => string;
    readonly wrong: string;
    readonly tooMany: (seconds: number) => string;
    readonly over: string;
    readonly invitationTitle: (name: string) => string;
    readonly invitationGone: string;
    readonly newPassword: string;
    readonly again: string;
    readonly notTheSame: string;
    readonly begin: string;
    /** Why the company's own sign-in led back here. */
    readonly refused: Readonly<Record<OidcRefusal, string>>;
  };
  readonly shell: {
    readonly skip: string;
    readonly tickets: string;
    readonly board: string;
    readonly figures: string;
    readonly admin: string;
    readonly signOut: string;
    readonly available: string;
    readonly away: string;
    readonly offline: string;
    readonly fault: string;
    readonly tryAgain: string;
    readonly loading: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: { readonly auto: string; readonly light: string; readonly dark: string };
    readonly account: string;
    readonly reload: string;
    readonly areas: string;
    readonly availableMeans: string;
    readonly notices: string;
    readonly close: string;
  };
  readonly times: { readonly today: string; readonly yesterday: string };
  readonly faults: {
    readonly offline: string;
    readonly unavailable: string;
    readonly tooMany: (seconds: number) => string;
    readonly forbidden: string;
    readonly gone: string;
    readonly list: string;
    readonly ticket: string;
  };
  /** To whom something new is told, with the contact's name. */
  readonly notice: {
    readonly message: (name: string) => string;
    readonly ticket: (name: string) => string;
    readonly given: (name: string) => string;
  };
  readonly lists: ListWords;
  readonly history: HistoryWords;
}
