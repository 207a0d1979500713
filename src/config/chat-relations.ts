import { isUnsureOptWord, readOptWord } from "../conversation/opt-words";
import { isGreeting } from "../routing/greeting";
import { FILLERS, JOINERS } from "../routing/words/small-words";
import { wordsOf as wordsIn } from "../routing/words/words-of";
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
    ...teams.flatMap((team, index) => nameFaults(team, index, teams)),
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
    ...options.flatMap((option, index) => unheardWords(option, `${path}[${index}].words`, options)),
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
      const key = plain(word).replace(/(?<=\p{L}{3}[aeiou])s(?=\s|$)/gu, "");
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

/** Words that would not be heard as meant: numbers of the list, greetings, words that end all messages, words of every message. */
function unheardWords(option: Item, path: string, options: readonly Item[]): Fault[] {
  const listed = options.filter((one) => titlesOf(one).length > 0);
  return wordsOf(option).flatMap((word) => {
    const number = /^\s*(\d{1,2})\s*$/.exec(word)?.[1];
    const numbered = number === undefined ? undefined : listed[Number(number) - 1];
    if (numbered !== undefined && numbered !== option) {
      return [{ path, mend: `'${word}' is the number of ${nameOf(numbered, 0)} in the list; take it out` }];
    }
    if (isGreeting(word)) {
      return [{ path, mend: `'${word}' is a greeting, which is answered by the menu; take it out` }];
    }
    if (readOptWord(word) === "stop" && !isUnsureOptWord(word)) {
      return [{ path, mend: `'${word}' ends all messages to who writes it; use other words` }];
    }
    const plainWords = wordsIn(word).map((one) => one.plain);
    const isSmall = plainWords.length > 0 && plainWords.every((one) => FILLERS.has(one) || JOINERS.has(one));
    if (!isSmall || plain(word) !== word.toLowerCase().trim()) return [];
    return [{ path, mend: `'${word}' stands in nearly every message; write more words with it` }];
  });
}

/** Two teams of one name: nobody could tell which is meant. */
function nameFaults({ name }: Item, index: number, teams: readonly Item[]): Fault[] {
  if (typeof name !== "string") return [];
  const twin = teams
    .slice(0, index)
    .find((other) => typeof other.name === "string" && plain(other.name) === plain(name));
  if (twin === undefined) return [];
  return [
    {
      path: `teams[${index}].name`,
      mend: `'${name}' is the name of another team, ${twin.id}; give it its own`,
    },
  ];
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
  const known = ids.length === 0 ? "" : `; it can be ${ids.join(", ")}`;
  return [{ path, mend: `'${id}' is not in teams${known}` }];
}

function recordOf(value: unknown): Item {
  return typeof value === "object" && value !== null ? (value as Item) : {};
}

function itemsOf(value: unknown): readonly Item[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}
