import fc from "fast-check";
import { isUnsureOptWord, readOptWord } from "../../src/conversation/opt-words";

const STOP = {
  es: [
    ...["BAJA", "DAR DE BAJA", "DARME DE BAJA", "QUIERO DARME DE BAJA", "PARAR", "PARE", "SALIR", "CANCELAR"],
    ...["DETENER", "DESUSCRIBIR", "NO MOLESTAR", "No quiero más mensajes"],
  ],
  pt: ["SAIR", "DESCADASTRAR", "DESCADASTRE", "CANCELE", "REMOVER", "Não quero receber mais mensagens"],
  en: ["STOP", "STOPALL", "UNSUBSCRIBE", "QUIT", "END", "CANCEL", "REVOKE", "OPT OUT", "OPTOUT"],
};

const START = {
  es: ["ALTA", "DAR DE ALTA", "INICIAR", "REANUDAR", "SUSCRIBIR", "VOLVER"],
  pt: ["COMECAR", "COMEÇAR", "VOLTAR", "RETOMAR"],
  en: ["START", "UNSTOP", "SUBSCRIBE"],
};

const stops = Object.values(STOP).flat();
const starts = Object.values(START).flat();

/** The accents as letters and as marks of their own. */
const spellings = (message: string) => [
  message,
  message.toLowerCase(),
  message.normalize("NFD"),
  message.replace(/^./, (letter) => letter.toUpperCase()),
];

describe("a sentence that says what is not to be written", () => {
  test.each([
    ...[
      "no me manden más publicidad!!",
      "ya no me manden mensajes porfa",
      "quiero dejar de recibir estos mensajes",
    ],
    ...[
      "basta de mensajes",
      "no me escriban a este numero, es el de mi esposa",
      "por favor dejen de escribirme",
    ],
    ...["não quero mais receber mensagens de vocês", "me tira dessa lista", "pare de me mandar mensagem"],
    ...[
      "stop sending me this",
      "please stop messaging me",
      "unsubscribe me from this",
      "take me off your list",
    ],
  ])("asks us to stop: %s", (text) => expect(readOptWord(text)).toBe("stop"));

  test.each([
    ...["no me mandaron el pedido", "no me mandes otra mesa, manden la correcta", "dejen de cobrarme de más"],
    ...[
      "¿puedo dejar de recibir publicidad?",
      "no me llegan los mensajes de confirmación",
      "quiero recibir mensajes",
    ],
    ...[
      "não recebi a mensagem de confirmação",
      "why did you stop sending me messages?",
      "stop the delivery please",
    ],
    ...["stop sending me the wrong invoice", "no quiero recibir el pedido mañana"],
  ])("is not: %s", (text) => expect(readOptWord(text)).toBeUndefined());
});

describe("a contact who asks for", () => {
  test.each(stops)("no more messages: %s", (message) => {
    for (const spelling of spellings(message)) expect(readOptWord(spelling)).toBe("stop");
  });

  test.each(starts)("messages again: %s", (message) => {
    for (const spelling of spellings(message)) expect(readOptWord(spelling)).toBe("start");
  });

  test.each([
    ["¡Baja!", "stop"],
    ["stop.", "stop"],
    ["  PARAR 🙏 ", "stop"],
    ["🛑🛑 Stop 👩🏽‍💻", "stop"],
    ["«BAJA»", "stop"],
    ["*STOP*", "stop"],
    ["opt-out", "stop"],
    ["Dar   de\n\tbaja", "stop"],
    ["DARME\u00a0DE\u00a0BAJA", "stop"],
    ["ＳＴＯＰ", "stop"],
    ["Bája", "stop"],
    ["Baja, por favor", "stop"],
    ["Por favor, darme de baja. ¡Gracias!", "stop"],
    ["stop please", "stop"],
    ["descadastrar-me", "stop"],
    ["¡ALTA!", "start"],
    ["Começar 😀", "start"],
  ])("%j is understood as %s", (text, word) => {
    expect(readOptWord(text)).toBe(word);
  });
});

describe("a contact who says something else", () => {
  test.each([
    ...[
      "no quiero parar de comprar",
      "para",
      "¿Para cuándo?",
      "la bomba está en la parte baja",
      "baja el precio",
    ],
    ...["quiero cancelar mi pedido", "cancelar suscripción", "no más", "nada más, gracias", "fin", "alto"],
    ...[
      "me dieron el alta médica",
      "sí",
      "si",
      "yes",
      "no",
      "hola",
      "gracias",
      "por favor",
      "weekend",
      "stopp",
    ],
    ...["stop stop", "stop1", "1", "s t o p", "quiero volver mañana", "unstoppable", "start up"],
    ...["", "  ", "🛑", "...", "¡!", "constructor", "__proto__", "toString"],
  ])("%j is not heard as an order", (text) => {
    expect(readOptWord(text)).toBeUndefined();
  });

  test("at length is not heard as an order, nor does it take long", () => {
    const before = performance.now();
    for (const part of ["stop ", "🛑", "á", " ", "por favor ", "\u0301"]) {
      expect(readOptWord(`stop ${part.repeat(100_000)} stop`)).toBeUndefined();
    }
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  test("whatever it is, never fails", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect([undefined, "stop", "start"]).toContain(readOptWord(text));
      }),
    );
  });
});

test("what surrounds an order does not change it", () => {
  const around = fc.stringMatching(/^[ \t\n.,;:!¡?¿"'«»()*_~🙏😀🛑-]{0,20}$/u);
  fc.assert(
    fc.property(fc.constantFrom(...stops, ...starts), around, around, (message, before, after) => {
      expect(readOptWord(`${before}${message}${after}`)).toBe(stops.includes(message) ? "stop" : "start");
    }),
  );
});

test("words that leave a menu or an order as well are told apart from those that only ask for silence", () => {
  for (const text of ["Salir", "cancelar por favor", "CANCEL", "sair"]) {
    expect([readOptWord(text), isUnsureOptWord(text)]).toEqual(["stop", true]);
  }
  for (const text of [
    "BAJA",
    "stop",
    "dejen de escribirme",
    "don't text me again",
    "parem de me mandar mensagens",
  ]) {
    expect([readOptWord(text), isUnsureOptWord(text)]).toEqual(["stop", false]);
  }
});
