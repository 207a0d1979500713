/**
 * SQL that tells whether somebody sees a ticket: it is of one of their teams, or they see all. Nothing (null) for a ticket of no
 * team, for who does not see all. `ticket`: its alias; `teams`: the parameter with their teams, null for all.
 */
export const seenBy = (ticket: string, teams: string) =>
  `(${teams}::integer[] is null or ${ticket}.team_id = any (${teams}::integer[]))`;
