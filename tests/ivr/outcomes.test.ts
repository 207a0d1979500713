import { answerFault } from "../../src/ivr/handle-digit";
import { waitBetween } from "../../src/ivr/wait";
import { twimlFaults } from "../contract/twiml-faults";
import { CALLER, lineWith } from "./lines";
import { PhoneCall } from "./phone-call";

const LINES = {
  es: lineWith(),
  pt: lineWith({ language: "pt", company: "Loja & Cia" }),
  en: lineWith({ language: "en", company: "South Store" }),
};

describe("given a caller who chooses WhatsApp, then they hear what really happened", () => {
  test.each([
    ["es", "accepted", /enviamos un mensaje de WhatsApp al número terminado en 1 9 9 1\..*Tienda Sur/],
    ["pt", "accepted", /Enviamos uma mensagem de WhatsApp para o número com final 1 9 9 1\..*Loja & Cia/],
    ["en", "accepted", /sent a WhatsApp message to the number ending in 1 9 9 1\..*South Store/],
    ["es", "later", /En unos minutos Tienda Sur le escribirá por WhatsApp al número terminado en 1 9 9 1\./],
    ["pt", "later", /Em alguns minutos, Loja & Cia vai escrever pelo WhatsApp .* 1 9 9 1\./],
    ["en", "later", /Within a few minutes South Store will message you on WhatsApp, .* 1 9 9 1\./],
  ] as const)("in %s, when it is %s, and the call ends", async (language, outcome, words) => {
    const call = await PhoneCall.to(LINES[language], { outcome });
    await call.press("1");
    expect(call.heard).toMatch(words);
    expect(call.end?.name).toBe("Hangup");
    expect(call.says).toHaveLength(1);
  });

  test.each([
    ["es", "refused", "Lo sentimos, no podemos enviar mensajes de WhatsApp a este número."],
    ["pt", "refused", "Desculpe, não conseguimos enviar mensagens de WhatsApp para este número."],
    ["en", "refused", "Sorry, we cannot send WhatsApp messages to this number."],
    ["es", "unavailable", "Lo sentimos, ahora mismo no podemos enviar el mensaje de WhatsApp."],
    ["pt", "unavailable", "Desculpe, agora não conseguimos enviar a mensagem de WhatsApp."],
    ["en", "unavailable", "Sorry, we cannot send the WhatsApp message right now."],
    ["es", "limited", "Por ahora no podemos enviar más mensajes de WhatsApp."],
    ["pt", "limited", "Por enquanto, não podemos enviar mais mensagens de WhatsApp."],
    ["en", "limited", "For now we cannot send any more WhatsApp messages."],
    [
      "es",
      "already",
      "Ya le enviamos el mensaje de WhatsApp dos veces. Su solicitud está con el equipo de Tienda Sur. Por favor, responda el mensaje en WhatsApp.",
    ],
    [
      "pt",
      "already",
      "Já enviamos a mensagem de WhatsApp duas vezes. O seu pedido está com a equipe Loja & Cia. Por favor, responda à mensagem no WhatsApp.",
    ],
    [
      "en",
      "already",
      "We have already sent you the WhatsApp message twice. Your request is with the team at South Store. Please reply to the message on WhatsApp.",
    ],
  ] as const)("in %s, when it is %s, and then the rest of the menu", async (language, outcome, words) => {
    const call = await PhoneCall.to(LINES[language], { outcome });
    await call.press("1");
    expect(call.says[0]).toBe(words);
    expect(call.says.at(-1)).toMatch(/2\.$/);
    // Another number may have WhatsApp where this one has none.
    expect(call.says).toHaveLength(outcome === "refused" ? 3 : 2);
    expect(call.addresses.at(-1)).toBe(
      `/ivr?round=1&wait=unknown&whatsapp=${outcome === "refused" ? "refused" : "failed"}`,
    );
  });

  test.each(["unavailable", "limited", "already"] as const)(
    "and WhatsApp, which failed (%s), is not offered again in any round",
    async (outcome) => {
      const call = await PhoneCall.to(lineWith(), { outcome });
      await call.press("1");
      const after = call.transcript.length;
      await call.press("1");
      expect(call.says[0]).toBe("Esa opción no es válida.");
      await call.stayQuiet();
      expect(call.transcript.slice(after).join(" ")).not.toMatch(/whatsapp/i);
      expect(call.choices).toHaveLength(1);
    },
  );

  test("and after a refusal, they may type another number, which is written to", async () => {
    const call = await PhoneCall.to(lineWith(), { outcome: ["refused", "accepted"] });
    await call.press("1");
    expect(call.says[1]).toContain("Para indicar el número y aceptar, presione 1.");
    await call.pressAll("1", "976591990#", "1");
    expect(call.heard).toContain("Le enviamos un mensaje de WhatsApp al número terminado en 1 9 9 0.");
    expect(call.choices).toMatchObject([
      { recipient: CALLER, origin: "caller" },
      { recipient: "+56976591990", origin: "typed", caller: CALLER },
    ]);
  });

  test("and after a refusal on a line that takes no typed number, WhatsApp is not offered again", async () => {
    const call = await PhoneCall.to(lineWith({ enterNumber: false }), { outcome: "refused" });
    await call.press("1");
    const after = call.transcript.length;
    await call.press("1");
    expect(call.says[0]).toBe("Esa opción no es válida.");
    await call.stayQuiet();
    expect(call.transcript.slice(after).join(" ")).not.toMatch(/whatsapp/i);
    expect(call.choices).toHaveLength(1);
  });

  test.each(["refused", "unavailable", "limited", "already"] as const)(
    "and when it is %s and nothing is left, the next step",
    async (outcome) => {
      const menu = { 1: "whatsapp" } as const;
      const line = lineWith({ menu, afterwards: "goodbye", enterNumber: false });
      const call = await PhoneCall.to(line, { outcome });
      await call.press("1");
      expect(call.says).toHaveLength(2);
      expect(call.says[1]).toMatch(/^Gracias por llamar a Tienda Sur\./);
      expect(call.end?.name).toBe("Hangup");
    },
  );

  test("in the last round too the rest of the menu is heard once more", async () => {
    const call = await PhoneCall.to(lineWith({ rounds: 1 }), { outcome: "unavailable" });
    await call.press("1");
    expect(call.says.at(-1)).toContain("presione 2");
    await call.stayQuiet();
    expect(call.end?.name).toBe("Enqueue");
  });
});

describe("the choice that is handed over", () => {
  test("names the caller, the line, the call, what they were told and the words they agreed to", async () => {
    const call = await PhoneCall.to(lineWith(), { wait: waitBetween(300, 600) });
    await call.press("1");
    expect(call.choices).toMatchObject([
      {
        line: { number: "+56228409179" },
        recipient: CALLER,
        call: { callSid: "CA00000000000000000000000000000001", state: { announced: waitBetween(300, 600) } },
        offer: call.transcript[2],
      },
    ]);
  });

  test("trusts a caller as such, and one whose number may be forged as one who typed it", async () => {
    const trusted = await PhoneCall.to(lineWith(), { stirVerstat: "TN-Validation-Passed-C" });
    await trusted.press("1");
    expect(trusted.choices).toMatchObject([{ recipient: CALLER, origin: "caller" }]);
    expect(trusted.choices[0]).not.toHaveProperty("caller");
    const forged = await PhoneCall.to(lineWith(), { stirVerstat: "TN-Validation-Failed-C" });
    await forged.press("1");
    expect(forged.choices).toMatchObject([{ recipient: CALLER, origin: "typed", caller: CALLER }]);
  });

  test("is none when Twilio did not name the call: nothing could tell its webhook from another's", async () => {
    const call = await PhoneCall.to(lineWith(), { callSid: undefined });
    await call.press("1");
    expect(call.choices).toEqual([]);
    expect(call.says[0]).toBe("Lo sentimos, ahora mismo no podemos enviar el mensaje de WhatsApp.");
    expect(call.missingCallSids).toHaveLength(1);
  });
});

describe("given a fault that nobody foresaw, then a caller hears the line's next step", () => {
  test.each(["goodbye", { enqueue: "soporte" }, { dial: "sip:ventas@example.com" }] as const)(
    "%j",
    (afterwards) => {
      const event = { state: { round: 1, whatsapp: "untried" as const } };
      const xml = answerFault(event, [lineWith({ afterwards })]);
      expect(twimlFaults(xml)).toEqual([]);
      expect(xml).toMatch(/<Say .*<(Hangup|Enqueue|Dial)/);
    },
  );
});
