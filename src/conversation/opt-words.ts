import type { Language } from "../contact/language";

/** What a contact asks for: no more messages, or messages again. */
export type OptWord = "stop" | "start";

/**
 * Whole messages, in small letters, without accents and punctuation. English has Twilio's own words for opting out and
 * in ("Twilio support for opt-out keywords"), without YES, which answers other questions too. What people also write
 * for another reason is left out: "para", "alto", "fin", "basta", "no más", "cancelar suscripción", "sí".
 */
const MESSAGES: Readonly<Record<Language, Readonly<Record<OptWord, string>>>> = {
  es: {
    stop: `
      baja, de baja, dar de baja, darme de baja, darse de baja, dame de baja, deme de baja, denme de baja,
      quiero darme de baja, quiero dar de baja, quiero la baja, deseo darme de baja, solicito la baja,
      parar, pare, paren, salir, salirme, quiero salir, detener, detenganse, cancelar, cancela, cancele, cancelen,
      desuscribir, desuscribirme, desuscribirse, desuscribeme, desinscribir, desinscribirme,
      no molestar, no molesten, no mas mensajes, no quiero mas mensajes, no quiero recibir mensajes,
      no quiero recibir mas mensajes, no enviar mas mensajes, no me escriban, no me escriban mas, dejen de escribirme,
      deje de escribirme, no quiero recibir sus mensajes, ya no quiero recibir sus mensajes, ya no quiero recibir mensajes,
      no quiero que me escriban, no quiero que me escriban mas, no me manden mas mensajes, no me envien mas mensajes,
      dejen de mandarme mensajes, dejen de enviarme mensajes, no quiero mas spam, no quiero mas publicidad, dejenme en paz,
      no vuelvan a escribirme, no me vuelvan a escribir`,
    start: `
      alta, de alta, dar de alta, darme de alta, darse de alta, dame de alta, quiero darme de alta,
      iniciar, comenzar, empezar, reanudar, reactivar, volver,
      suscribir, suscribirme, suscribirse, suscribeme, quiero suscribirme`,
  },
  pt: {
    stop: `
      parar, pare, parem, sair, quero sair, cancelar, cancele, cancela, remover, remova, me remova,
      descadastrar, descadastre, descadastrar me, me descadastre, me descadastra,
      desinscrever, desinscreva, desinscrever me, nao perturbe, nao incomodar,
      nao quero mais mensagens, nao quero receber mensagens, nao quero receber mais mensagens,
      nao quero mais receber mensagens, nao envie mais mensagens, nao enviar mais mensagens, nao me mande mais mensagens,
      nao me mandem mais mensagens, pare de me mandar mensagem, pare de me mandar mensagens, parem de me mandar mensagens,
      parem de me escrever, pare de me escrever, nao me escrevam mais, nao me escreva mais`,
    start: `
      comecar, comece, iniciar, inicie, voltar, retomar, retome, reativar, reative,
      inscrever, inscreva, inscrever me, me inscreva, recadastrar`,
  },
  en: {
    stop: `
      stop, stopall, stop all, unsubscribe, unsubscribe me, quit, end, cancel, revoke,
      opt out, optout, opt me out, remove me, stop messages, no more messages, do not disturb, stop texting me,
      stop messaging me, stop writing to me, dont text me, dont text me again, do not text me again, dont message me again,
      no more texts, leave me alone, don t text me, don t text me again, don t message me again,
      stop contacting me, no more marketing, dont send me messages, do not send me messages, don t send me messages`,
    start: "start, unstop, subscribe, subscribe me, resubscribe, opt in, optin",
  },
};

/** Said with it, and nothing else is asked: "stop please", "baja, gracias". */
const COURTESY =
  /^(?:por favor|please) | (?:por favor|please|gracias|muchas gracias|obrigad[oa]|thanks|thank you)$/g;

/** How sentences ask for it: what is not to be written is named. */
const SENTENCES: readonly RegExp[] = [
  /\bno (?:me |nos )?(?:vuelvan a )?(?:mand(?:en|es|e|ar|arme)|envi(?:en|es|e|ar|arme)|escrib(?:an|as|a|ir|irme))(?: mas)?(?: (?:sus|estos|tantos|mas|esta|esa))* (?:mensajes?|publicidad|propagandas?|spam|promociones|ofertas)\b/,
  /\b(?:dejar de|no (?:quiero|deseo)(?: seguir| volver a)?) recib(?:ir|iendo)(?: (?:sus|estos|mas|tantos))* (?:mensajes?|publicidad|propagandas?|spam|promociones|ofertas)\b/,
  /\b(?:dejen|deja|deje|paren|pare) de (?:mandar|enviar|escribir)(?:me|nos)?(?: (?:mas|sus|estos|tantos))*(?: (?:mensajes?|publicidad|spam|cosas|promociones))?$/,
  /\bno me (?:escriban|escriba|escribas|contacten) (?:mas|nunca mas|a este numero)\b/,
  /\bbasta de (?:mensajes|publicidad|spam)\b/,
  /\b(?:borr|elimin|quit)(?:en|e|a)(?:me)?(?: mi numero)? (?:de|del) (?:su|sus|la|esta) (?:lista|base|listas)\b|\b(?:saquen|saque|saca)(?:me)?(?: mi numero)? de (?:su|sus|la|esta) (?:lista|base|listas)\b/,
  /\bnao (?:quero|desejo)(?: mais)?(?: receber)?(?: mais)?(?: (?:as|suas|essas|estas))* (?:mensage(?:m|ns)|propagandas?|promocoes)\b/,
  /\b(?:parem|pare|para) de (?:me )?(?:mandar|enviar|escrever)(?: (?:mais|essas|tantas))*(?: (?:mensage(?:m|ns)|propagandas?|isso|coisas))?$/,
  /\bnao (?:me )?(?:mandem?|enviem?) (?:mais )?(?:mensage(?:m|ns)|propagandas?|promocoes)\b/,
  /\bme (?:tir[ae]m?|remov[ae]m?|exclu[ai]m?) d(?:a|essa|esta|e sua) lista\b/,
  /\bstop (?:sending|texting|messaging|writing|spamming)(?: (?:to|me|us))*(?: (?:this|these|those|any|more|your|messages?|texts?|spam|stuff|things|promotions|ads))*$/,
  /\b(?:unsubscribe|remove|take) me (?:from|off) (?:this|these|your|the)(?: (?:list|lists|messages|texts|mailing|mailings))*$/,
  /\b(?:do not|dont|don t) (?:text|message|contact|write(?: to)?) me (?:again|anymore|any more)\b/,
];

/** Longer sentences, in words, tell something else as well. */
const LONGEST_SENTENCE = 14;

/** No message of the table is near it; what is longer tells something else, and is not looked at. */
const LONGEST_MESSAGE = 200;

const MEANINGS: ReadonlyMap<string, OptWord> = new Map(
  Object.values(MESSAGES).flatMap(({ stop, start }) => [
    ...meaning("stop", stop),
    ...meaning("start", start),
  ]),
);

function meaning(word: OptWord, messages: string): readonly (readonly [string, OptWord])[] {
  return messages.split(",").map((message) => [message.trim(), word]);
}

/**
 * Tells whether a message as a whole asks to stop or to start again, in any of the languages: case, accents, punctuation and
 * emoji do not count. A word within a longer sentence asks nothing; a sentence does that says what is not to be written.
 */
export function readOptWord(text: string): OptWord | undefined {
  const written = text.trim();
  if (written.length > LONGEST_MESSAGE) return undefined;
  const words = wordsOf(written);
  const plain = words.join(" ");
  const meaning = MEANINGS.get(plain) ?? MEANINGS.get(plain.replace(COURTESY, ""));
  if (meaning !== undefined || words.length > LONGEST_SENTENCE || written.includes("?")) return meaning;
  const sentence = plain.replace(COURTESY, "").replace(/ (?:porfa|pls|plz|ja|ya)$/, "");
  return SENTENCES.some((pattern) => pattern.test(sentence)) ? "stop" : undefined;
}

/** Words that leave a menu or an order as well: in a conversation that goes on they ask for no silence. */
const UNSURE: ReadonlySet<string> = new Set(
  `salir, quiero salir, cancelar, cancela, cancele, cancelen, sair, quero sair, cancel, end, quit`.split(
    ", ",
  ),
);

/** Whether a message that asks us to stop may mean something else. */
export function isUnsureOptWord(text: string): boolean {
  return UNSURE.has(wordsOf(text).join(" ").replace(COURTESY, ""));
}

/** "¡Dar  de BAJA!" is "dar", "de", "baja". */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
