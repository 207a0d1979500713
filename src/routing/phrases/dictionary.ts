import { en } from "./en";
import { es } from "./es";
import type { ChatPhrases } from "./phrases";
import { pt } from "./pt";

/** What contacts read, in the languages they are served in. */
export const CHAT_PHRASES: ChatPhrases = { es, pt, en };
