import type { Language } from "../../contact/language";
import type { Role } from "../../desk/member";
import type { MeJson } from "./session";

// --- supervisor: GET /desk/canned -> { canned }, of their teams and of all; POST CannedChange -> { canned }. Those for all teams
// (`team: null`) are an admin's to change.

export type CannedChange =
  | {
      readonly do: "add";
      readonly team: number | null;
      readonly title: string;
      readonly text: string;
      readonly language: Language | null;
    }
  | {
      readonly do: "change";
      readonly id: string;
      readonly team: number | null;
      readonly title: string;
      readonly text: string;
      readonly language: Language | null;
    }
  | { readonly do: "remove"; readonly id: string };

// --- admin: GET/POST /desk/users, /desk/keys, GET /desk/audit

/** GET /desk/users -> { users }; POST one of UserChange -> { users, link? } (an invitation's link, shown once). */
export interface UserJson extends Omit<MeJson, "email"> {
  /** null: gets tickets by web services alone, and never signs in. */
  readonly email: string | null;
  readonly disabled: boolean;
  /** Whether they have set a password or signed in by the company's provider. */
  readonly has_account: boolean;
  readonly invited_until: string | null;
  readonly seen_at: string | null;
  readonly sessions: number;
}

export type UserChange =
  | {
      readonly do: "invite";
      readonly name: string;
      readonly email: string;
      readonly role: Role;
      readonly teams: readonly number[];
      readonly capacity?: number;
    }
  | { readonly do: "invite_again" | "disable" | "enable" | "end_sessions"; readonly id: string }
  | {
      readonly do: "change";
      readonly id: string;
      readonly role?: Role;
      readonly teams?: readonly number[];
      readonly capacity?: number;
      readonly name?: string;
    };

/** GET /desk/keys -> { keys }; POST { do: "add", name, per_minute?, senders? } -> { keys, secret }, { do: "revoke", name }. */
export interface KeyJson {
  readonly name: string;
  readonly per_minute: number;
  readonly senders: readonly string[] | null;
  readonly created_at: string;
  readonly revoked_at: string | null;
}

/** GET /desk/audit?agent=&ticket=&action=&cursor=&limit= (supervisors: of agents and tickets of their teams) -> { entries, next } */
export interface AuditJson {
  readonly id: string;
  readonly at: string;
  /** null: nobody was signed in. */
  readonly agent_id: string | null;
  /** Their name; null for who is removed. */
  readonly agent: string | null;
  readonly action: string;
  readonly ticket: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}
