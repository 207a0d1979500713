import type { By } from "../../../src/edge/figures-contract";
import type { Days } from "./range";

/** What a file of figures is called: "tienda-sur-2026-11-01-2026-11-28-day.csv", in letters that every system takes. */
export function csvName(company: string, { from, to }: Days, by: By): string {
  const plain = company
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return [plain || "deriva", from, ...(from === to ? [] : [to]), by].join("-").concat(".csv");
}
