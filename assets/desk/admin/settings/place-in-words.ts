import type { FieldPlace } from "../../../../src/edge/settings-contract";
import type { Field } from "./fields";
import { fields, settings } from "./state";
import { settingsWords } from "./words/words";

/** Where a field is, in words: "Soporte: Horario", "Ventas: Palabras que llevan aquí". */
export function placeInWords(place: FieldPlace): string {
  const { names, phrases, reasons } = settingsWords.say();
  const name = place.phrase === undefined ? names[place.name] : phrases[place.phrase];
  const team = settings.value?.teams.find(({ id }) => id === place.team)?.name ?? place.team;
  const option =
    place.option === undefined || place.option === "" || place.sender === undefined
      ? undefined
      : optionTitle(place.sender, place.option);
  const senders = settings.value?.senders ?? [];
  const of = [
    ...(place.sender !== undefined && senders.length > 1 ? [place.sender] : []),
    ...[option, team, place.reason === undefined ? undefined : reasons[place.reason]].filter(
      (part) => part !== undefined,
    ),
  ];
  return [...of, name].join(": ");
}

/** What an option is called, in the language of its sender. */
export function optionTitle(sender: string, option: string): string {
  const own = settings.value?.senders.find(({ number }) => number === sender)?.language ?? "es";
  const title = fields.value.find(
    (field): field is Field<"text"> =>
      field.kind === "text" &&
      field.name === "option_title" &&
      field.sender === sender &&
      field.option === option,
  )?.value;
  const text = title?.[own] ?? Object.values(title ?? {}).find((one) => one !== undefined);
  return text ?? settingsWords.say().options.unnamed;
}
