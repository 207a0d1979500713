import { areaWords } from "../../pieces/area-words";
import type { BoardWords } from "./dictionary";

export const boardWords = areaWords<BoardWords>({
  es: () => import("./es"),
  pt: () => import("./pt"),
  en: () => import("./en"),
});
