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
   tarde noche bendiciones por todo la ayuda su tu okis oki grax
   obg obgd vlw brigado brigada
   obrigado obrigada muito valeu certo beleza blz entendi combinado perfeito otimo tchau ate logo bom boa
   tks tnx
   thanks thank you so much very great perfect cool got it bye goodbye good have nice day cheers thx ty sure fine`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** They say nothing more beside a word of thanks: "gracias, eso era todo", "no, gracias", "thanks for your help". */
const BESIDE_THANKS = new Set(
  `no nada mas eso es era seria el informacion info respuesta atencion tiempo bonito lindo feliz finde fin semana igual amigo amiga
   equipo era so isso pela pelo atendimento resposta ajuda mesmo final pessoal
   lot that this was is all helped helps helpful for your the help a of guys team everything`.split(/\s+/),
);

/** What else says only that something was read. */
const HEARD = new Set(
  "ah aha aja oh si sim yes yeah yep jaja jajaja haha kkk kkkk rs genio maximo awesome nice".split(" "),
);

/** Without one of these it is a word that answers something: "bueno", "ya", "claro", "ok". */
const THANKS =
  /^(?:gracias+|grax|obrigad[oa]|brigad[oa]|obgd?|vlw|tks|tnx|valeu|thanks|thank|thx|ty|chao|adios|tchau|bye|goodbye|saludos|cheers|igualmente)$/;

const MOST_WORDS = 8;

/** Pictures of hands and faces that agree, and nothing else. */
const AGREEING = /^(?:\s|👍|👌|🙏|🙌|👏|😊|🙂|😀|😁|😄|😃|❤|💪|✅|🤝|\p{Emoji_Modifier}|\ufe0f)+$/u;

/** Whether a message only thanks, or says good-bye: "muchas gracias!", "ok obrigada", "thanks, bye 👍". */
export function isCourtesy({ text, kind }: Said): boolean {
  if (!isWritten(kind) || text.includes("?")) return false;
  const words = wordsOf(text).map(({ plain }) => plain);
  return (
    words.length <= MOST_WORDS &&
    words.some((word) => THANKS.test(word)) &&
    words.every((word) => COURTESIES.has(word) || BESIDE_THANKS.has(word)) &&
    // "gracias por nada" is none.
    !/\b(?:por|for|pra|de) (?:nada|nothing)\b/.test(words.join(" "))
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
  if (isCourtesy({ text, kind })) return true;
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

/** The same of who was just answered, and asked nothing: "dale", "bueno". */
export function isContent(said: Said): boolean {
  if (isAcknowledgement(said)) return true;
  const words = wordsOf(said.text).map(({ plain }) => plain);
  const isShort = isWritten(said.kind) && words.length > 0 && words.length <= MOST_WORDS;
  return (
    isShort && !said.text.includes("?") && words.every((word) => COURTESIES.has(word) || ANSWERING.has(word))
  );
}

/** They answer a question, also where none was meant to be asked. */
const ANSWERING = new Set("si sim yes yeah yep claro bueno dale sure".split(" "));
