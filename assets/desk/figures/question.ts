import { serverNow } from "../client/server-clock";
import { go, linkTo, route } from "../router";
import { session } from "../session/session";
import { type Days, dayIn, daysOf, faultOfDays, RANGES, type RangeName } from "./range";

/** What somebody wants the figures of. It stands in the page's address, so that it can be kept and handed on. */
export interface Question {
  readonly range: RangeName;
  readonly days: Days;
  readonly line: string;
  readonly team: string;
  readonly agent: string;
}

export function readQuestion(): Question {
  const { query } = route.value;
  const wanted = query.get("range");
  const range = RANGES.find((name) => name === wanted) ?? "week";
  const today = dayIn(session.value?.time_zone ?? "UTC", new Date(serverNow()));
  const days =
    range === "own" ? { from: query.get("from") ?? "", to: query.get("to") ?? "" } : daysOf(range, today);
  return {
    range,
    days,
    line: query.get("line") ?? "",
    team: query.get("team") ?? "",
    agent: query.get("agent") ?? "",
  };
}

export function ask({ range, days, line, team, agent }: Question): void {
  const query = {
    range,
    ...(range === "own" && { from: days.from, to: days.to }),
    ...(line !== "" && { line }),
    ...(team !== "" && { team }),
    ...(agent !== "" && { agent }),
  };
  go(linkTo("figures", [], query), { replace: true });
}

/** The query of the service; nothing while the days do not hold. */
export function serviceQuery({
  days,
  line,
  team,
  agent,
}: Question): Readonly<Record<string, string>> | undefined {
  return faultOfDays(days) === undefined ? { from: days.from, to: days.to, line, team, agent } : undefined;
}
