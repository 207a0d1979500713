import { areaWords } from "../../../pieces/area-words";
import type { SettingsWords } from "./dictionary";

export const settingsWords = areaWords<SettingsWords>({
  es: () => import("./es"),
  pt: () => import("./pt"),
  en: () => import("./en"),
});
