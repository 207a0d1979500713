import type { InboundKind } from "../conversation/situation";
import { wordsOf } from "./words/words-of";

/** What was written, or stands beneath a picture: that is a picture, and somebody should see it, whatever it says. */
interface Said {
  readonly text: string;
  readonly kind: InboundKind;
}

/** What people say when they have said all, in whole messages of these words: nobody need answer it. */
const COURTESIES = new Set(
  `gracias muchas mil ok oka okay okey vale listo perfecto bueno bien dale genial excelente super buenisimo ya entendido
   entiendo de acuerdo claro igualmente usted ustedes a saludos chao adios hasta luego muy amable que tenga buen buena dia
   tarde noche bendiciones por todo la ayuda su tu
   obrigado obrigada muito valeu certo beleza blz entendi combinado perfeito otimo tchau ate logo bom boa
   thanks thank you so much very great perfect cool got it bye goodbye good have nice day cheers thx ty sure fine`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** What else says only that something was read. */
const HEARD = new Set(
  "ah aha aja oh si sim yes yeah yep jaja jajaja haha kkk kkkk rs genio maximo awesome nice".split(" "),
);

/** Without one of these it is a word that answers something: "bueno", "ya", "claro", "ok". */
const THANKS =
  /^(?:gracias|obrigad[oa]|valeu|thanks|thank|thx|ty|chao|adios|tchau|bye|goodbye|saludos|cheers|igualmente)$/;

const MOST_WORDS = 8;

/** Pictures of hands and faces that agree, and nothing else. */
const AGREEING = /^(?:\s|👍|👌|🙏|🙌|👏|😊|🙂|😀|😁|😄|😃|❤|💪|✅|🤝|\p{Emoji_Modifier}|\ufe0f)+$/u;

/** Whether a message only thanks, or says good-bye: "muchas gracias!", "ok obrigada", "thanks, bye 👍". */
export function isCourtesy({ text, kind }: Said): boolean {
  if (!isWritten(kind)) return false;
  const words = wordsOf(text).map(({ plain }) => plain);
  return (
    words.length > 0 &&
    words.length <= MOST_WORDS &&
    words.every((word) => COURTESIES.has(word)) &&
    words.some((word) => THANKS.test(word))
  );
}

/**
 * Whether a message only says that ours was read: "ok", "perfecto", "ah genial", "👍", or thanks. Where something was asked it
 * may be an answer.
 */
export function isAcknowledgement({ text, kind }: Said): boolean {
  if (!isWritten(kind)) return false;
  const words = wordsOf(text).map(({ plain }) => plain);
  if (words.length === 0) return AGREEING.test(text);
  return (
    words.length <= MOST_WORDS &&
    !text.includes("?") &&
    words.every((word) => COURTESIES.has(word) || HEARD.has(word)) &&
    !words.every((word) => ANSWERING.has(word))
  );
}

function isWritten(kind: InboundKind): boolean {
  return kind === "text" || kind === "button";
}

/** They answer a question, also where none was meant to be asked. */
const ANSWERING = new Set("si sim yes yeah yep claro bueno dale sure".split(" "));
