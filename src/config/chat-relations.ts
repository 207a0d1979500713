import { type Fault, suggestion } from "./fault";

// What does not hold between the parts of a config that conversations are made of: teams that are not listed, words that
// mean two things. Reads the file as it was written, as config-relations.ts does.

type Item = Readonly<Record<string, unknown>>;

export interface Known {
  readonly senders: readonly Item[];
  readonly teams: readonly Item[];
  readonly lines: readonly Item[];
  readonly templates: readonly string[];
  readonly escalation: Item;
}

export function chatFaults({ senders, teams, lines, templates, escalation }: Known): readonly Fault[] {
  const ids = teams.flatMap(({ id }) => (typeof id === "number" ? [id] : []));
  return [
    ...senders.flatMap((sender, index) => senderFaults(sender, `senders[${index}]`, ids, templates, lines)),
    ...teams.flatMap((team, index) => nextFaults(team, `teams[${index}]`, teams, ids)),
    ...Object.entries(recordOf(escalation.teams)).flatMap(([reason, id]) =>
      teamFaults(id, `escalation.teams['${reason}']`, ids),
    ),
  ];
}

function senderFaults(
  sender: Item,
  path: string,
  ids: readonly number[],
  templates: readonly string[],
  lines: readonly Item[],
): Fault[] {
  const { team, chat, reopenTemplate } = sender;
  const unlisted = typeof reopenTemplate === "string" && !templates.includes(reopenTemplate);
  const isChat = typeof chat === "object" && chat !== null;
  const nobody = isChat && team === undefined && ids.length === 0 && !lines.some((line) => "team" in line);
  return [
    ...teamFaults(team, `${path}.team`, ids),
    ...(unlisted
      ? [
          {
            path: `${path}.reopenTemplate`,
            mend: `'${reopenTemplate}' is not in templates${suggestion(reopenTemplate, templates)}`,
          },
        ]
      : []),
    ...(nobody
      ? [
          {
            path: `${path}.chat`,
            mend: "leads to people, and there is no team; add one to teams: { id: 1234, name: 'Support' }",
          },
        ]
      : []),
    ...(isChat ? menuFaults(itemsOf(recordOf(chat).options), `${path}.chat.options`, ids) : []),
  ];
}

function menuFaults(options: readonly Item[], path: string, ids: readonly number[]): Fault[] {
  return [
    ...sharedWords(options, path),
    ...sameTitles(options, path),
    ...options.flatMap((option, index) => [
      ...teamFaults(option.team, `${path}[${index}].team`, ids),
      ...menuFaults(itemsOf(option.options), `${path}[${index}].options`, ids),
    ]),
  ];
}

/** A word that means two options would ask back each time; of options with one destination it is none's fault. */
function sharedWords(options: readonly Item[], path: string): Fault[] {
  const first = new Map<string, number>();
  const faults: Fault[] = [];
  for (const [index, option] of options.entries()) {
    for (const word of new Set([...titlesOf(option), ...wordsOf(option)])) {
      const key = plain(word);
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else if (other !== index && !isSameTeam(options[other], option)) {
        const mend = `'${word}' also stands under ${nameOf(options[other], other)}; who writes it would be asked back each time, so keep it in one`;
        faults.push({ path: `${path}[${index}]`, mend });
      }
    }
  }
  return faults;
}

/** Two that are listed alike and lead to one team; those that lead elsewhere share a word, which is told already. */
function sameTitles(options: readonly Item[], path: string): Fault[] {
  return options.flatMap((option, index) => {
    const titles = titlesOf(option);
    const twin = options
      .slice(0, index)
      .find(
        (other) =>
          isSameTeam(other, option) &&
          titlesOf(other).some((title) => titles.some((own) => plain(own) === plain(title))),
      );
    if (twin === undefined) return [];
    const mend = `is listed like another option, ${nameOf(twin, 0)}, of the same team; put their words into one option`;
    return [{ path: `${path}[${index}].title`, mend }];
  });
}

function isSameTeam(one: Item | undefined, other: Item): boolean {
  return typeof other.team === "number" && one?.team === other.team;
}

function nameOf(option: Item | undefined, index: number): string {
  const [title] = option === undefined ? [] : titlesOf(option);
  return title === undefined ? `option ${index + 1}` : `'${title}'`;
}

function titlesOf({ title }: Item): readonly string[] {
  return typeof title === "string" ? [title] : textsOf(Object.values(recordOf(title)));
}

function wordsOf({ words }: Item): readonly string[] {
  return Array.isArray(words)
    ? textsOf(words)
    : Object.values(recordOf(words)).flatMap((list) => (Array.isArray(list) ? textsOf(list) : []));
}

function textsOf(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === "string");
}

function plain(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}

/** A team that nobody leaves at last: who waits would be passed around for ever. */
function nextFaults(team: Item, path: string, teams: readonly Item[], ids: readonly number[]): Fault[] {
  const { next, id } = team;
  if (next === undefined) return [];
  if (next === id)
    return [{ path: `${path}.next`, mend: "is the team itself; name another one, or take it out" }];
  const seen = new Set<unknown>([id]);
  for (let at: unknown = next; at !== undefined; at = teams.find((one) => one.id === at)?.next) {
    if (at === id) {
      return [
        { path: `${path}.next`, mend: "leads back to the team itself; let the last one have no 'next'" },
      ];
    }
    // A circle further on is told of the teams that are in it.
    if (seen.has(at)) break;
    seen.add(at);
  }
  return teamFaults(next, `${path}.next`, ids);
}

function teamFaults(id: unknown, path: string, ids: readonly number[]): Fault[] {
  if (typeof id !== "number" || ids.includes(id)) return [];
  return [{ path, mend: `'${id}' is not in teams${suggestion(String(id), ids.map(String))}` }];
}

function recordOf(value: unknown): Item {
  return typeof value === "object" && value !== null ? (value as Item) : {};
}

function itemsOf(value: unknown): readonly Item[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}
