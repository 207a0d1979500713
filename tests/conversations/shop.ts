import shop from "../../deriva.config";
import { HOLIDAYS } from "./moment";

/** The shop of the config that is shipped, with days off that no script meets by accident, and what it leaves out. */
export function shopConfig(more: object = {}): object {
  return { ...shop, holidays: HOLIDAYS, ...more };
}

export const TEAMS: Readonly<Record<string, number>> = Object.fromEntries(
  (shop.teams ?? []).map(({ id, name }) => [name, id]),
);
