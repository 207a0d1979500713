import type { Source } from "./read-source";

/** A rule of the house: what a file does against it, in words; nothing for a file that keeps it. */
export type Rule = (source: Source) => readonly string[];

/** What each capability may know. `time` is beneath them all, and knows none. */
const KNOWS: Readonly<Record<string, readonly string[]>> = {
  contact: [],
  ledger: [],
  deflection: ["contact", "ledger"],
  conversation: ["contact", "ledger", "deflection"],
  // It decides about conversations.
  routing: ["contact", "ledger", "deflection", "conversation"],
  ivr: ["contact", "ledger", "deflection", "conversation", "routing", "desk"],
  desk: ["contact", "ledger", "deflection", "conversation", "routing", "ivr"],
};

const VENDORS = ["pg", "kysely", "axios", "twilio"];

const FUNCTION_LINES = 25;

/** "src/ivr/menu" is in the room "ivr", "src/app" and "src/app/voice" in "app"; a package is in none. */
export function roomOf(path: string): string | undefined {
  return /^src\/([^/.]+)/.exec(path)?.[1];
}

const isCapability = (room: string | undefined): room is string =>
  room !== undefined && Object.hasOwn(KNOWS, room);

/** What the build puts in of this deployment: its config, by its names for editors and for the bundler, and more. */
const isOfDeployment = (name: string) => /^deriva(?::|$)/.test(name);

const isVendor = (name: string, vendors = VENDORS) =>
  vendors.some(
    (vendor) => name === vendor || name.startsWith(`${vendor}/`) || name.startsWith(`@types/${vendor}`),
  );

/** 1. `functions/` imports `edge/` and `app` only, not the parts behind it, and holds no logic of its own. */
export const functionsAreThin: Rule = ({ path, imports, lines }) => {
  if (!path.startsWith("functions/")) return [];
  const others = imports.filter((name) => !name.startsWith("src/edge/") && name !== "src/app");
  return [
    ...others.map((name) => `imports ${name}`),
    ...(lines > FUNCTION_LINES ? [`has ${lines} lines, more than ${FUNCTION_LINES}`] : []),
  ];
};

/** 2. A capability imports no adapter, no edge, no config, no vendor; `ivr` alone may write TwiML. */
export const capabilitiesArePure: Rule = ({ path, imports }) => {
  const room = roomOf(path);
  if (!isCapability(room)) return [];
  const vendors = room === "ivr" ? VENDORS.filter((vendor) => vendor !== "twilio") : VENDORS;
  return imports
    .filter(
      (name) =>
        ["adapters", "edge", "config", "app"].includes(roomOf(name) ?? "") ||
        isOfDeployment(name) ||
        isVendor(name, vendors),
    )
    .map((name) => `imports ${name}`);
};

/** 3. Capabilities depend downward; `time` knows no room at all. Circles are told by `circles`. */
export const capabilitiesDependDownward: Rule = ({ path, imports }) => {
  const room = roomOf(path);
  const known = room === "time" ? [] : isCapability(room) ? [...(KNOWS[room] ?? []), "time"] : undefined;
  if (known === undefined) return [];
  const rooms = imports.filter((name) => name.startsWith("src/"));
  return rooms
    .filter((name) => roomOf(name) !== room && !known.includes(roomOf(name) ?? ""))
    .map((name) => `imports ${name}`);
};

/** 4. Adapters import ports, never each other; and only the room `app` and the scripts know an adapter. */
export const adaptersAreApart: Rule = ({ path, imports }) => {
  const vendor = (name: string) => /^src\/adapters\/([^/]+)/.exec(name)?.[1];
  const own = vendor(path);
  if (own === undefined) {
    const may = roomOf(path) === "app" || !path.startsWith("src/");
    return may ? [] : imports.filter((name) => vendor(name) !== undefined).map((name) => `imports ${name}`);
  }
  return imports
    .filter((name) => {
      const room = roomOf(name);
      if (room === undefined) return false;
      return room === "adapters" ? vendor(name) !== own : room !== "time" && !isCapability(room);
    })
    .map((name) => `imports ${name}`);
};

/** 5. Nothing outside `config/` and `scripts/` reads the environment; nothing outside `edge/` sees the callback; a page has none. */
export const runtimeStaysOutside: Rule = ({ path, names, readsEnvironment }) => {
  const mayRead = roomOf(path) === "config" || path.startsWith("scripts/");
  const seen = ["callback", "ServerlessCallback"].filter((name) => names.has(name));
  return [
    ...(readsEnvironment && !mayRead ? ["reads process.env"] : []),
    // In a page it is the state of who asks to be called.
    ...(roomOf(path) === "edge" || path.startsWith("assets/")
      ? []
      : seen.map((name) => `sees Twilio's ${name}`)),
  ];
};

/** 6. The simulator is never part of the product. */
export const simulatorStaysHome: Rule = ({ path, imports }) =>
  /^(?:src|functions|assets)\//.test(path)
    ? imports.filter((name) => /^simulator(?:\/|$)/.test(name)).map((name) => `imports ${name}`)
    : [];

/** A computed path would hide an import from every rule above. */
export const importsAreNamed: Rule = ({ imports }) =>
  imports.filter((name) => name === "(computed)").map(() => "computes what it imports");
