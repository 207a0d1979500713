import type { Language } from "../contact/language";

export const ROLES = ["agent", "supervisor", "admin"] as const;

/** What somebody may do at the desk; each may do what those before it may. */
export type Role = (typeof ROLES)[number];

/** An agent who is signed in. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language?: Language;
  /** Whose tickets they see. An admin sees all, those of no team included. */
  readonly teams: readonly number[];
  readonly available: boolean;
  readonly capacity: number;
  /** The session's own, for state changes. */
  readonly csrf: string;
  readonly endsAt: Date;
}

/** Whether a role allows what needs another. */
export function isAtLeast(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** The teams whose tickets a member sees; nothing where they see all tickets. */
export function visibleTeams({ role, teams }: Member): readonly number[] | undefined {
  return role === "admin" ? undefined : teams;
}

/** Whether a member sees a ticket of a team, or of none. */
export function sees(member: Member, team: number | undefined): boolean {
  const teams = visibleTeams(member);
  return teams === undefined || (team !== undefined && teams.includes(team));
}
