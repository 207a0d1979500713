import type { LineConfig } from "../../src/config/define-config";
import type { Outcome } from "../../src/deflection/outcome";
import { CALLER, lineWith } from "./lines";
import { type Circumstances, PhoneCall } from "./phone-call";

const ASKED =
  "Marque el número de su celular con WhatsApp, con código de área si corresponde, y al final presione la tecla numeral.";
const INVALID = "Ese no es un número de celular al que podamos escribir.";
const FAILED = "Lo sentimos, no pudimos reconocer el número.";
const READ_BACK =
  "Marcó 9 7 6 5 9 1 9 9 0. Si es correcto y acepta que le escribamos por WhatsApp, presione 1. Para marcarlo de nuevo, presione 2.";

/** What was agreed to is kept for good, so it names no number. */
const AGREED = READ_BACK.replace(/(\d ){8}\d/, "…");

const TYPED = "976591990#";
const FIXED_LINE = "228409170#";

/** A hidden caller who accepted to type a number. */
async function typing(line: Partial<LineConfig> = {}, more: Circumstances = {}): Promise<PhoneCall> {
  const call = await PhoneCall.to(lineWith(line), { from: "anonymous", ...more });
  return call.press("1");
}

/** What a caller does who types nothing: waits, or ends the input at once, as different carriers and hands do. */
const NOTHING: readonly [string, (call: PhoneCall) => Promise<PhoneCall>][] = [
  ["waits", (call) => call.stayQuiet()],
  ["presses only #", (call) => call.press("#")],
];

describe("given a caller who wants to type a number, then they", () => {
  test("are asked for it, with a pause or # at its end", async () => {
    const call = await typing();
    expect(call.says).toEqual([ASKED]);
    expect(call.gather).toMatchObject({ finishOnKey: "#", timeout: "5", method: "POST", input: "dtmf" });
    expect(call.action).toBe("/enter-number?round=1&wait=unknown&try=1");
  });

  test.each([TYPED, "976591990", "56976591990#", "0056976591990#", "*976591990#", "0976591990#"])(
    "hear %j read back, digit by digit",
    async (digits) => {
      const call = await typing();
      await call.press(digits);
      expect(call.says).toEqual([READ_BACK]);
      expect(call.gather).toMatchObject({ numDigits: "1" });
      expect(call.action).toBe("/enter-number?round=1&wait=unknown&try=1&number=56976591990");
      expect(call.choices).toEqual([]);
    },
  );

  test("hear a number of another country with its calling code", async () => {
    const call = await typing();
    await call.press("0034612345678#");
    expect(call.says[0]).toMatch(/^Marcó 3 4 6 1 2 3 4 5 6 7 8\./);
  });

  test("confirm it with 1, and it is written to; their words of consent are what they heard", async () => {
    const call = await typing();
    const offer = call.transcript.find((text) => text.includes("Para indicar el número y aceptar"));
    await call.pressAll(TYPED, "1");
    expect(call.says).toEqual([
      "Listo. Le enviamos un mensaje de WhatsApp al número terminado en 1 9 9 0. Respóndalo cuando pueda y una persona de Tienda Sur le atenderá. Hasta pronto.",
    ]);
    expect(call.end?.name).toBe("Hangup");
    expect(call.choices).toMatchObject([
      { recipient: "+56976591990", origin: "typed", offer: `${offer} ${AGREED}` },
    ]);
    expect(call.choices[0]).not.toHaveProperty("caller");
  });

  test("name the key they pressed to agree as they heard it", async () => {
    const call = await PhoneCall.to(lineWith({ menu: { "*": "whatsapp" } }), { from: "anonymous" });
    const offer = call.says.at(-1);
    expect(offer).toMatch(/presione asterisco\.$/);
    await call.pressAll("*", TYPED, "1");
    expect(call.choices).toMatchObject([{ offer: `${offer} ${AGREED}` }]);
  });

  test.each(["2", "3", "0", "*", "#", "11"])(
    "are asked anew where they do not confirm it: %s",
    async (key) => {
      const call = await typing();
      await call.pressAll(TYPED, key);
      expect(call.says).toEqual([ASKED]);
      expect(call.action).toBe("/enter-number?round=1&wait=unknown&try=2");
      await call.pressAll("976591989#", "1");
      expect(call.choices).toMatchObject([{ recipient: "+56976591989" }]);
    },
  );

  test("hear it once more where they press nothing, and that counts as a try", async () => {
    const call = await typing();
    await call.press(TYPED);
    await call.stayQuiet();
    expect(call.says).toEqual([READ_BACK]);
    await call.press("");
    expect(call.says).toEqual([READ_BACK]);
    expect(call.action).toBe("/enter-number?round=1&wait=unknown&try=3&number=56976591990");
    await call.stayQuiet();
    expect(call.says[0]).toBe(FAILED);
    expect(call.choices).toEqual([]);
  });

  test("may confirm it the last time they hear it", async () => {
    const call = await typing();
    await call.press(TYPED);
    await call.stayQuiet();
    await call.stayQuiet();
    await call.press("1");
    expect(call.choices).toHaveLength(1);
  });
});

describe("given a caller who types what cannot be written to", () => {
  test.each([
    ["too short", "123#"],
    ["too long", "9".repeat(20)],
    ["longer than any key could be held", "9".repeat(500)],
    ["a fixed line", FIXED_LINE],
    ["stars", "***#"],
    ["stars within", "97*6591990#"],
    ["a service", "800123456#"],
    ["zeros", "000000000#"],
    ["no digits at all", "hello"],
    ["digits of another script", "٩٧٦٥٩١٩٩٠"],
  ])("%s, they hear so and are asked again", async (_, digits) => {
    const call = await typing();
    await call.press(digits);
    expect(call.says).toEqual([INVALID, ASKED]);
    expect(call.action).toBe("/enter-number?round=1&wait=unknown&try=2");
    expect(call.choices).toEqual([]);
  });

  test("three times, the menu goes on in the next round, without WhatsApp", async () => {
    const call = await typing();
    await call.pressAll("123#", FIXED_LINE, "0#");
    expect(call.says).toEqual([INVALID, FAILED, "Para seguir esperando en la línea, presione 2."]);
    expect(call.addresses.at(-1)).toBe("/ivr?round=2&wait=unknown&whatsapp=failed");
    await call.press("1");
    expect(call.says[0]).toBe("Esa opción no es válida.");
    expect(call.heard).not.toMatch(/whatsapp/i);
  });

  test("and then a number, that is the one", async () => {
    const call = await typing();
    await call.pressAll("123#", FIXED_LINE, TYPED, "1");
    expect(call.choices).toMatchObject([{ recipient: "+56976591990" }]);
  });
});

describe("given a caller who types nothing", () => {
  test.each(NOTHING)("who %s, they are asked three times in all", async (_, typeNothing) => {
    const call = await typing();
    await typeNothing(call);
    expect(call.says).toEqual([ASKED]);
    await typeNothing(call);
    expect(call.says).toEqual([ASKED]);
    expect(call.action).toBe("/enter-number?round=1&wait=unknown&try=3");
    await typeNothing(call);
    expect(call.says).toEqual([FAILED, "Para seguir esperando en la línea, presione 2."]);
  });

  test.each(NOTHING)("who %s, then types one, it is read back", async (_, typeNothing) => {
    const call = await typing();
    await typeNothing(call);
    await call.press(TYPED);
    expect(call.says).toEqual([READ_BACK]);
  });

  test("nothing, something wrong and not right are tries all the same", async () => {
    const call = await typing();
    await call.stayQuiet();
    await call.press("123#");
    await call.pressAll(TYPED, "2");
    expect(call.says[0]).toBe(FAILED);
  });
});

describe("given a number that was confirmed, then the caller hears what really happened", () => {
  test.each<[Outcome, RegExp]>([
    ["accepted", /^Listo\. Le enviamos un mensaje de WhatsApp al número terminado en 1 9 9 0\./],
    ["later", /^Registramos su solicitud\. .* al número terminado en 1 9 9 0\./],
  ])("when it is %s, and the call ends", async (outcome, words) => {
    const call = await typing({}, { outcome });
    await call.pressAll(TYPED, "1");
    expect(call.heard).toMatch(words);
    expect(call.end?.name).toBe("Hangup");
  });

  test.each<[Outcome, RegExp]>([
    ["refused", /^Lo sentimos, no podemos enviar mensajes de WhatsApp a este número\.$/],
    ["limited", /^Por ahora no podemos enviar más mensajes de WhatsApp\.$/],
    ["already", /^Ya le enviamos el mensaje de WhatsApp dos veces\./],
    ["unavailable", /^Lo sentimos, ahora mismo no podemos enviar el mensaje de WhatsApp\.$/],
  ])("when it is %s, and then the rest of the menu, without WhatsApp", async (outcome, words) => {
    const call = await typing({}, { outcome });
    await call.pressAll(TYPED, "1");
    expect(call.says[0]).toMatch(words);
    expect(call.says.slice(1)).toEqual(["Para seguir esperando en la línea, presione 2."]);
    expect(call.addresses.at(-1)).toBe("/ivr?round=1&wait=unknown&whatsapp=failed");
  });

  test("nothing is sent when Twilio did not name the call", async () => {
    const call = await typing({}, { callSid: undefined });
    await call.pressAll(TYPED, "1");
    expect(call.choices).toEqual([]);
    expect(call.missingCallSids).toHaveLength(1);
    expect(call.says[0]).toBe("Lo sentimos, ahora mismo no podemos enviar el mensaje de WhatsApp.");
  });

  test("who called is handed over where they can be reached", async () => {
    const call = await typing({}, { from: CALLER, standing: { kind: "barred", why: "not-on-whatsapp" } });
    await call.pressAll(TYPED, "1");
    expect(call.choices).toMatchObject([{ recipient: "+56976591990", origin: "typed", caller: CALLER }]);
  });

  test("who called is handed over from a fixed line, too: they can be called back", async () => {
    const fixedLine = "+56228409170";
    const call = await typing({}, { from: fixedLine });
    await call.pressAll(TYPED, "1");
    expect(call.choices).toMatchObject([{ recipient: "+56976591990", caller: fixedLine }]);
  });
});

describe("in the line's language", () => {
  test.each([
    [
      "pt",
      "+551130000001",
      [
        "Digite o número do seu celular com WhatsApp, com DDD, e, no final, pressione a tecla jogo da velha.",
        "Não podemos enviar mensagens para esse número. Precisa ser um celular.",
        "Você digitou 1 1 9 6 1 2 3 4 5 6 7. Se estiver certo e você aceitar receber a mensagem pelo WhatsApp, pressione 1. Para digitar de novo, pressione 2.",
        "Desculpe, não conseguimos reconhecer o número.",
      ],
      "11961234567#",
    ],
    [
      "en",
      "+12015550100",
      [
        "Please enter the mobile number you use for WhatsApp, including the area code, and then press the pound key.",
        "That is not a mobile number that we can message.",
        "You entered 2 0 1 5 5 5 0 1 2 3. If that is right and you agree to be messaged on WhatsApp, press 1. To enter it again, press 2.",
        "Sorry, we could not recognize the number.",
      ],
      "2015550123#",
    ],
  ] as const)("%s", async (language, number, [asked, invalid, readBack, failed], digits) => {
    const call = await typing({ language, number }, { to: number });
    expect(call.says).toEqual([asked]);
    await call.press("12#");
    expect(call.says).toEqual([invalid, asked]);
    await call.press(digits);
    expect(call.says).toEqual([readBack]);
    await call.press("2");
    await call.press("12#");
    expect(call.says.slice(0, 2)).toEqual([invalid, failed]);
  });
});
