import { between, type FaultChances } from "./fault-chances";

/** What goes wrong with the status callbacks of one message: with one of them, or with each when none is named. */
export type ReportFault =
  /** Comes so many ms later; the callbacks after it do not wait. */
  | { readonly kind: "late-report"; readonly ms: number; readonly status?: string }
  /** Is sent twice. */
  | { readonly kind: "doubled-report"; readonly status?: string }
  /** Is never sent. */
  | { readonly kind: "lost-report"; readonly status?: string }
  /** `delivered` is told before `sent`. */
  | { readonly kind: "reordered-reports" };

/** What becomes of one status callback. */
export interface ReportFate {
  readonly lost: boolean;
  readonly doubled: boolean;
  readonly lateBy: number;
}

/** What becomes of the status callbacks of one message. */
export interface ReportFates {
  readonly reordered: boolean;
  /** To be asked once for each callback, in the order in which the message reaches its statuses. */
  of(status: string): ReportFate;
}

/** The fates of one message: by script, and by chance where there are chances. */
export function reportFates(
  scripted: ReportFault | undefined,
  chances: FaultChances | undefined,
  random: () => number,
): ReportFates {
  const happens = (chance = 0) => random() < chance;
  const reordered = happens(chances?.reorderedReports) || scripted?.kind === "reordered-reports";
  return {
    reordered,
    of(status) {
      const mine = scripted !== undefined && fits(scripted, status) ? scripted : undefined;
      const byChance = between(chances?.lateMs ?? [0, 0], random()) * Number(happens(chances?.lateReport));
      return {
        lateBy: mine?.kind === "late-report" ? mine.ms : byChance,
        doubled: happens(chances?.doubledReport) || mine?.kind === "doubled-report",
        lost: happens(chances?.lostReport) || mine?.kind === "lost-report",
      };
    },
  };
}

function fits(fault: ReportFault, status: string): boolean {
  return fault.kind === "reordered-reports" || fault.status === undefined || fault.status === status;
}
