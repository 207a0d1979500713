import type { Role } from "../../../../src/desk/member";

/** What the live board says. */
export interface BoardWords {
  readonly title: string;
  readonly fresh: string;
  /** The board is so old, since it cannot be read. */
  readonly stale: (age: string) => string;
  readonly sums: {
    readonly title: string;
    readonly waiting: string;
    readonly oldest: string;
    readonly unassigned: string;
    readonly overdue: string;
    readonly available: string;
    /** "3 of 7". */
    readonly availableOf: (available: string, all: string) => string;
  };
  readonly nobody: string;
  readonly teams: {
    readonly title: string;
    readonly none: string;
    readonly open: string;
    readonly closed: string;
    readonly waiting: string;
    readonly oldest: string;
    readonly unassigned: string;
    readonly overdue: string;
    readonly overdueMark: string;
    readonly inHand: string;
    readonly available: string;
    readonly list: string;
    readonly listOf: (team: string) => string;
    readonly longest: string;
    readonly longestOf: (team: string) => string;
  };
  readonly agents: {
    readonly title: string;
    readonly none: string;
    readonly name: string;
    readonly availability: string;
    readonly available: string;
    readonly away: string;
    readonly awaySince: (time: string) => string;
    readonly load: string;
    /** "4 of 10". */
    readonly loadOf: (open: string, capacity: string) => string;
    readonly full: string;
    readonly waiting: string;
    readonly oldest: string;
    readonly seen: string;
    readonly never: string;
    readonly reads: string;
    readonly readsOf: (hour: string, day: string) => string;
    readonly unusual: string;
    readonly unusualMeaning: string;
    readonly change: string;
    readonly changeOf: (agent: string) => string;
    readonly doing: string;
    readonly roles: Readonly<Record<Role, string>>;
  };
  readonly change: {
    readonly title: (agent: string) => string;
    readonly available: string;
    readonly capacity: string;
    readonly capacityHint: string;
    readonly capacityFault: string;
    readonly teams: string;
    readonly teamsHint: string;
    readonly losesTeams: string;
  };
  readonly longest: {
    readonly none: string;
    readonly contact: string;
    readonly state: string;
    readonly agent: string;
    readonly since: string;
    readonly doing: string;
    readonly openIt: string;
    readonly openOf: (contact: string) => string;
    readonly take: string;
    readonly takeOf: (contact: string) => string;
    readonly taking: string;
    readonly takeOver: string;
    readonly takeOverTitle: (agent: string) => string;
    readonly takeOverText: (contact: string, agent: string) => string;
    readonly unnamed: string;
  };
}
