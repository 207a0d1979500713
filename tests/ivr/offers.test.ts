import { FREE, type Standing } from "../../src/deflection/standing";
import { type AnswerCallNeeds, answerCall } from "../../src/ivr/answer-call";
import { rememberTwiml } from "../../src/ivr/remember-twiml";
import { UNKNOWN_WAIT, waitBetween } from "../../src/ivr/wait";
import { CALLER, lineWith, NUMBER } from "./lines";
import { PhoneCall } from "./phone-call";

const ANOTHER = { 1: "whatsapp", 2: "stay", 3: "another-number" } as const;

const LINES = {
  es: lineWith({ menu: ANOTHER }),
  pt: lineWith({ menu: ANOTHER, language: "pt", company: "Loja & Cia" }),
  en: lineWith({ menu: ANOTHER, language: "en", company: "South Store" }),
};

const sent = (minutesAgo: number, again = true): Standing => ({ kind: "sent", minutesAgo, again });

describe("given a caller who was written to of late, when they call, then they hear", () => {
  test.each([
    [
      "es",
      "Le enviamos un mensaje de WhatsApp hace 5 minutos al número terminado en 1 9 9 1. Puede responderlo cuando quiera.",
      "Si desea que Tienda Sur le envíe de nuevo el mensaje de WhatsApp para atender su consulta, presione 1.",
    ],
    [
      "pt",
      "Enviamos uma mensagem de WhatsApp há 5 minutos para o número com final 1 9 9 1. Você pode responder quando quiser.",
      "Se quiser que Loja & Cia envie de novo a mensagem de WhatsApp para atender a sua solicitação, pressione 1.",
    ],
    [
      "en",
      "We sent you a WhatsApp message 5 minutes ago, to the number ending in 1 9 9 1. You can reply to it at any time.",
      "If you would like South Store to send you the WhatsApp message again, to help with your question, press 1.",
    ],
  ] as const)("in %s, that it was sent, when and where to, and the offer of once more", async (...row) => {
    const [language, before, again] = row;
    const call = await PhoneCall.to(LINES[language], { standing: sent(5) });
    expect(call.says[1]).toBe(before);
    expect(call.says[3]).toBe(again);
    expect(call.says).toHaveLength(6);
  });

  test("the same after an hour in other words", async () => {
    const call = await PhoneCall.to(lineWith(), { standing: sent(150) });
    expect(call.says[1]).toContain("hace 2 horas");
  });

  test("that it was sent in the opening only", async () => {
    const call = await PhoneCall.to(lineWith(), { standing: sent(5) });
    await call.stayQuiet();
    expect(call.heard).toMatch(/^Si desea que Tienda Sur le envíe de nuevo/);
    await call.press("9");
    expect(call.heard).not.toContain("Le enviamos");
  });

  test("no offer where they had it again already, but that it was sent", async () => {
    const call = await PhoneCall.to(LINES.es, { standing: sent(0, false) });
    expect(call.says[1]).toContain("hace un momento al número terminado en 1 9 9 1");
    expect(call.says.slice(3)).toEqual(["Para seguir esperando en la línea, presione 2."]);
    await call.press("1");
    expect(call.says[0]).toBe("Esa opción no es válida.");
    expect(call.choices).toEqual([]);
  });

  test("and who accepts it, is written to again, by the words they heard", async () => {
    const call = await PhoneCall.to(lineWith(), { standing: sent(5) });
    const [, , , offer] = call.says;
    expect(call.action).toBe("/handle-input?round=1&wait=unknown&offer=again");
    await call.press("1");
    expect(call.choices).toMatchObject([{ recipient: CALLER, origin: "caller", offer }]);
  });

  test("nothing of a message, where their number is not known", async () => {
    const call = await PhoneCall.to(lineWith(), { standing: sent(5), from: "anonymous" });
    expect(call.heard).not.toContain("Le enviamos");
  });
});

describe("given a caller who cannot be written to now", () => {
  test.each(["opted-out", "limited", "stopped"] as const)("for %s, WhatsApp is not named", async (why) => {
    const call = await PhoneCall.to(LINES.es, { standing: { kind: "barred", why } });
    expect(call.heard).not.toMatch(/whatsapp/i);
    expect(call.action).toBe("/handle-input?round=1&wait=unknown&offer=none");
    for (const digit of ["1", "3"]) {
      await call.press(digit);
      expect(call.says[0]).toBe("Esa opción no es válida.");
    }
    expect(call.choices).toEqual([]);
  });

  test.each([
    [
      "es",
      "Si prefiere no esperar, Tienda Sur puede escribirle por WhatsApp al celular que usted elija para atender su consulta. Para indicar el número y aceptar, presione 1.",
    ],
    [
      "pt",
      "Se preferir não esperar, Loja & Cia pode enviar uma mensagem de WhatsApp ao celular que você escolher, para atender a sua solicitação. Para informar o número e aceitar, pressione 1.",
    ],
    [
      "en",
      "If you would rather not wait, South Store can message you on WhatsApp, at the mobile number you choose, to help with your question. To enter the number and accept, press 1.",
    ],
  ] as const)("in %s, a number without WhatsApp or of a barred country may type another", async (...row) => {
    const [language, offer] = row;
    for (const why of ["not-on-whatsapp", "country"] as const) {
      const call = await PhoneCall.to(LINES[language], { standing: { kind: "barred", why } });
      expect(call.says[2]).toBe(offer);
      expect(call.says).toHaveLength(4);
      await call.press("1");
      expect(call.addresses.at(-1)).toBe("/enter-number?round=1&wait=unknown");
      expect(call.choices).toEqual([]);
    }
  });
});

describe("given a menu with another number", () => {
  test.each([
    ["es", "Para recibir el mensaje en otro número, presione 3."],
    ["pt", "Para receber a mensagem em outro número, pressione 3."],
    ["en", "To get the message on another number, press 3."],
  ] as const)("in %s, it is offered to who could be written to on their own", async (language, words) => {
    expect((await PhoneCall.to(LINES[language])).says.at(-1)).toBe(words);
    expect((await PhoneCall.to(LINES[language], { standing: sent(5) })).says.at(-1)).toBe(words);
  });

  test("who chooses it types it, and agrees by the words they heard", async () => {
    const call = await PhoneCall.to(LINES.es);
    const [, , whatsapp, , another] = call.says;
    await call.press("3");
    expect(call.addresses.at(-1)).toBe("/enter-number?round=1&wait=unknown&offer=own");
    await call.press("976591990#");
    const [confirm] = call.says;
    await call.press("1");
    expect(call.choices).toMatchObject([
      {
        ...{ recipient: "+56976591990", origin: "typed", caller: CALLER },
        offer: [whatsapp, another, confirm?.replace(/(\d ){8}\d/, "…")].join(" "),
      },
    ]);
  });

  test("it is not offered on a line that takes no typed number", async () => {
    const call = await PhoneCall.to(lineWith({ menu: ANOTHER, enterNumber: false }));
    expect(call.heard).not.toContain("otro número");
    await call.press("3");
    expect(call.says[0]).toBe("Esa opción no es válida.");
  });
});

describe("before anything is offered", () => {
  test("the caller's standing is asked for, on every turn of the menu", async () => {
    const call = await PhoneCall.to(lineWith({ rounds: 2 }));
    await call.stayQuiet();
    await call.stayQuiet();
    expect(call.end?.name).toBe("Enqueue");
    expect(call.asked).toEqual([CALLER, CALLER]);
  });

  test("it is asked for no more where WhatsApp failed in the call: it is not offered again", async () => {
    const call = await PhoneCall.to(lineWith(), { outcome: "unavailable" });
    await call.press("1");
    await call.stayQuiet();
    expect(call.asked).toEqual([CALLER]);
  });

  test("wait and standing are asked for together: neither waits for the other", async () => {
    const asked: string[] = [];
    let answer = () => {};
    const both = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const ask = async (what: string) => {
      asked.push(what);
      if (asked.length === 2) answer();
      await both;
    };
    const needs: AnswerCallNeeds = {
      lines: [lineWith()],
      readWait: () => ask("wait").then(() => UNKNOWN_WAIT),
      readStanding: () => ask("standing").then(() => FREE),
      noteOutcome: async () => {},
      remember: rememberTwiml(),
      reportUnknownLine: () => {},
    };
    const call = { from: CALLER, to: NUMBER, state: { round: 1, whatsapp: "untried" } } as const;
    expect(await answerCall(call, needs)).toContain("presione 1");
    expect(asked.sort()).toEqual(["standing", "wait"]);
  });

  test("the wait that was said once stays, whatever became of WhatsApp", async () => {
    const call = await PhoneCall.to(lineWith(), { wait: waitBetween(300, 600), outcome: "refused" });
    await call.press("1");
    expect(call.action).toBe("/handle-input?round=1&wait=300-600&whatsapp=refused&offer=typed");
  });
});
