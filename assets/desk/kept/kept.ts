// What somebody wrote and has not sent is kept in this browser, for them alone: it outlives a reload and a session that
// ended by itself, and is forgotten when they sign out.

const ROOT = "deriva.kept.";

/** What a browser refused to keep is at least kept until the page is left. */
const inMemory = new Map<string, string>();

let owner = "";

/** From here on it is this agent's. */
export function keepFor(agent: string): void {
  owner = agent;
}

export function keep(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(keyOf(name), text);
    inMemory.delete(keyOf(name));
  } catch {
    inMemory.set(keyOf(name), text);
  }
}

/** What was kept under a name; nothing where there is none, or it cannot be read. */
export function recall(name: string): unknown {
  const key = keyOf(name);
  try {
    const text = inMemory.get(key) ?? localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function forget(name: string): void {
  inMemory.delete(keyOf(name));
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    // Then nothing was kept there either.
  }
}

/** The names that begin so, of who is signed in. */
export function keptNames(beginning: string): readonly string[] {
  const whole = keyOf(beginning);
  return [...keysOfStorage(), ...inMemory.keys()]
    .filter((key) => key.startsWith(whole))
    .map((key) => key.slice(keyOf("").length));
}

/** Forgets all that is kept for who is signed in. */
export function forgetAll(): void {
  for (const name of keptNames("")) forget(name);
}

/** Tells when another tab of this browser kept or forgot something whose name begins so. */
export function whenKeptElsewhere(beginning: string, act: () => void): void {
  addEventListener("storage", ({ key }) => {
    if (key === null || key.startsWith(keyOf(beginning))) act();
  });
}

function keyOf(name: string): string {
  return `${ROOT}${owner}.${name}`;
}

function keysOfStorage(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
