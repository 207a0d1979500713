import { parsePhoneNumber } from "../contact/phone-number";
import { speaks, VOICES, type Voice } from "../ivr/voices";
import { chatFaults } from "./chat-relations";
import { type Fault, suggestion } from "./fault";

/**
 * What does not hold between the parts of a config: names that are not listed, entries that stand twice, voices of
 * another language. Reads the file as it was written, so that these faults are told together with faults of shape.
 */
export function relationFaults(config: unknown): readonly Fault[] {
  const lines = itemsOf(config, "lines");
  const senders = itemsOf(config, "senders");
  const teams = itemsOf(config, "teams");
  const templates = Object.keys(recordOf(recordOf(config).templates));

  return [
    ...unlisted("lines", lines, "template", templates, "templates"),
    ...unlisted("lines", lines, "sender", namesOf(senders, "number"), "senders"),
    ...unlisted("lines", lines, "team", namesOf(teams, "id"), "teams"),
    ...unlisted("senders", senders, "template", templates, "templates"),
    ...spareFaults(recordOf(recordOf(config).templates)),
    ...twice("lines", lines, "number"),
    ...twice("senders", senders, "number"),
    ...twice("teams", teams, "id"),
    ...lines.flatMap(voiceFaults),
    ...lines.flatMap(typingFaults),
    ...chatFaults({ senders, teams, lines, templates, escalation: recordOf(recordOf(config).escalation) }),
  ];
}

type Item = Readonly<Record<string, unknown>>;

function recordOf(value: unknown): Item {
  return typeof value === "object" && value !== null ? (value as Item) : {};
}

function itemsOf(config: unknown, list: string): readonly Item[] {
  const items = recordOf(config)[list];
  return Array.isArray(items) ? items.map(recordOf) : [];
}

function nameOf(item: Item, key: string): string | undefined {
  const name = item[key];
  if (typeof name !== "string") return typeof name === "number" ? String(name) : undefined;
  // One number may be written in several ways.
  return key === "number" || key === "sender" ? (parsePhoneNumber(name) ?? name) : name;
}

function namesOf(items: readonly Item[], key: string): readonly string[] {
  return items.flatMap((item) => nameOf(item, key) ?? []);
}

function unlisted(
  list: string,
  items: readonly Item[],
  key: string,
  known: readonly string[],
  knownList: string,
): Fault[] {
  return items.flatMap((item, index) => {
    const name = nameOf(item, key);
    if (name === undefined || known.includes(name)) return [];
    return [
      {
        path: `${list}[${index}].${key}`,
        mend: `'${name}' is not in ${knownList}${suggestion(name, known)}`,
      },
    ];
  });
}

function twice(list: string, items: readonly Item[], key: string): Fault[] {
  const names = items.map((item) => nameOf(item, key));
  return names.flatMap((name, index) =>
    name === undefined || names.indexOf(name) === index
      ? []
      : [{ path: `${list}[${index}].${key}`, mend: `'${name}' stands twice; take one out` }],
  );
}

function typingFaults({ menu, enterNumber }: Item, index: number): Fault[] {
  if (enterNumber !== false) return [];
  const keys = Object.entries(recordOf(menu)).filter(([, action]) => action === "another-number");
  return keys.map(([key]) => ({
    path: `lines[${index}].menu['${key}']`,
    mend: "'another-number' needs that numbers may be typed; take out 'enterNumber: false', or this key",
  }));
}

function spareFaults(templates: Item): Fault[] {
  const names = Object.keys(templates);
  return names.flatMap((name) => {
    const { spare } = recordOf(templates[name]);
    if (typeof spare !== "string") return [];
    const others = names.filter((other) => other !== name);
    if (others.includes(spare)) return [];
    const mend =
      spare === name ? "is the template itself; name another one" : `'${spare}' is not in templates`;
    return [{ path: `templates.${name}.spare`, mend: mend + suggestion(spare, others) }];
  });
}

function voiceFaults({ voice, language }: Item, index: number): Fault[] {
  const voices = Object.keys(VOICES) as Voice[];
  const known = voices.find((name) => name === voice);
  if (known === undefined || (language !== "es" && language !== "pt" && language !== "en")) return [];
  if (speaks(known, language)) return [];
  const speakers = voices.filter((name) => speaks(name, language));
  return [
    {
      path: `lines[${index}].voice`,
      mend: `'${known}' does not speak '${language}'${suggestion("", speakers)}`,
    },
  ];
}
