import { areaWords } from "../area-words";
import type { PieceWords } from "./dictionary";

export const pieceWords = areaWords<PieceWords>({
  es: () => import("./es"),
  pt: () => import("./pt"),
  en: () => import("./en"),
});
