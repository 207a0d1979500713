import { areaWords } from "../../pieces/area-words";
import type { FiguresWords } from "./dictionary";

export const figuresWords = areaWords<FiguresWords>({
  es: () => import("./es"),
  pt: () => import("./pt"),
  en: () => import("./en"),
});
