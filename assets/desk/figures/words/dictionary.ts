import type { By } from "../../../../src/edge/figures-contract";
import type { EscalationReason } from "../../../../src/routing/escalation/reason";
import type { RangeName } from "../range";

/** What the figures' page says. What each figure is called and means comes with the figures. */
export interface FiguresWords {
  readonly title: string;
  readonly filters: string;
  readonly range: string;
  readonly ranges: Readonly<Record<RangeName, string>>;
  readonly from: string;
  readonly to: string;
  readonly fromFault: string;
  readonly toFault: string;
  readonly tooLong: string;
  readonly line: string;
  readonly allLines: string;
  readonly team: string;
  readonly allTeams: string;
  readonly agent: string;
  readonly allAgents: string;
  /** Calls are no agent's. */
  readonly ofAgent: string;
  readonly reload: string;
  /** "1 Nov – 28 Nov, 28 days, in the time of America/Santiago". */
  readonly told: (from: string, to: string, days: string, zone: string) => string;
  readonly days: (count: string) => string;
  readonly asOf: (at: string) => string;
  readonly notFinal: (until: string) => string;
  readonly isOld: string;
  readonly export: {
    readonly name: string;
    readonly by: string;
    readonly button: string;
    readonly working: string;
    readonly bys: Readonly<Record<By, string>>;
    readonly done: string;
  };
  readonly main: string;
  readonly shareOf: (share: string, whole: string) => string;
  readonly p90: (time: string) => string;
  readonly median: string;
  readonly measured: (count: string) => string;
  readonly noneMeasured: string;
  readonly asTable: string;
  readonly asChart: string;
  readonly asTableOf: (title: string) => string;
  readonly asChartOf: (title: string) => string;
  readonly meaning: string;
  readonly countedFrom: string;
  readonly figure: string;
  readonly count: string;
  readonly share: string;
  readonly ofFirst: string;
  readonly ofBefore: string;
  readonly funnel: string;
  readonly funnelNote: string;
  readonly overTime: string;
  readonly shown: string;
  readonly when: string;
  readonly final: string;
  readonly isFinal: string;
  readonly canChange: string;
  readonly legend: string;
  readonly week: string;
  readonly weekday: string;
  readonly hour: string;
  readonly weekNote: (most: string) => string;
  readonly distribution: string;
  readonly bucket: string;
  /** "5 min to 15 min"; "more than 4 h". */
  readonly bucketOf: (from: string, to: string) => string;
  readonly lessThan: (to: string) => string;
  readonly orMore: (from: string) => string;
  readonly reasons: string;
  readonly reason: string;
  readonly noReasons: string;
  readonly escalations: Readonly<Record<EscalationReason, string>>;
  /** Why nothing was sent, and why what was sent did not arrive: our words, and Twilio's codes. */
  readonly causes: Readonly<Record<string, string>>;
  readonly twilio: (code: string) => string;
  readonly csat: {
    readonly answeredOf: (answered: string, asked: string, share: string) => string;
    readonly nobody: string;
    readonly good: string;
    readonly fair: string;
    readonly bad: string;
    readonly answer: string;
  };
  readonly age: (at: string) => string;
  readonly cost: {
    readonly what: string;
    readonly rate: string;
    readonly amount: string;
    readonly total: string;
    readonly perDeflected: (amount: string) => string;
    readonly whats: Readonly<Record<"message" | "voice-minute", string>>;
    readonly templates: Readonly<Record<"marketing" | "utility" | "authentication", string>>;
    readonly template: string;
  };
  readonly apart: string;
  readonly by: { readonly lines: string; readonly teams: string; readonly agents: string };
  readonly no: { readonly line: string; readonly team: string; readonly agent: string };
  readonly all: string;
  readonly allNote: string;
  readonly nothing: string;
}
