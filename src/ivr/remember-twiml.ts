import type { Twiml } from "./voice-answer";

/** Answers the document that was written for a key, writing it the first time. */
export type RememberTwiml = (key: string, write: () => Twiml) => Twiml;

/** Waits come in minutes and lines are few: more documents than this are not worth their memory. */
const MOST_DOCUMENTS = 500;

/** Menus depend on few things and are heard by many; writing one costs more than all else that `/ivr` does. */
export function rememberTwiml(): RememberTwiml {
  const documents = new Map<string, Twiml>();
  return (key, write) => {
    const known = documents.get(key);
    if (known !== undefined) return known;
    if (documents.size >= MOST_DOCUMENTS) documents.clear();
    const written = write();
    documents.set(key, written);
    return written;
  };
}
