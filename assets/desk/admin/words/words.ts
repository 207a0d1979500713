import { areaWords } from "../../pieces/area-words";
import type { AdminWords } from "./dictionary";

export type { AdminWords };

export const adminWords = areaWords<AdminWords>({
  es: () => import("./es"),
  pt: () => import("./pt"),
  en: () => import("./en"),
});
