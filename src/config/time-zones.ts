import { countryOf } from "../contact/country";
import type { PhoneNumber } from "../contact/phone-number";

/** Where most people of a country live, by the IANA time zone database; a line elsewhere names its own. */
const TIME_ZONES: Readonly<Record<string, string>> = {
  AR: "America/Argentina/Buenos_Aires",
  BO: "America/La_Paz",
  BR: "America/Sao_Paulo",
  CL: "America/Santiago",
  CO: "America/Bogota",
  CR: "America/Costa_Rica",
  CU: "America/Havana",
  DO: "America/Santo_Domingo",
  EC: "America/Guayaquil",
  ES: "Europe/Madrid",
  GB: "Europe/London",
  GT: "America/Guatemala",
  HN: "America/Tegucigalpa",
  MX: "America/Mexico_City",
  NI: "America/Managua",
  PA: "America/Panama",
  PE: "America/Lima",
  PR: "America/Puerto_Rico",
  PT: "Europe/Lisbon",
  PY: "America/Asuncion",
  SV: "America/El_Salvador",
  US: "America/New_York",
  UY: "America/Montevideo",
  VE: "America/Caracas",
};

/** The time zone of a number's country; UTC where nobody said. */
export function timeZoneOf(number: PhoneNumber): string {
  return TIME_ZONES[countryOf(number) ?? ""] ?? "UTC";
}
