import { waitBetween } from "../../src/ivr/wait";
import { lineWith, NUMBER } from "./lines";
import { PhoneCall } from "./phone-call";

const MINUTES_5_TO_10 = waitBetween(300, 600);

describe("given a caller who can be reached, when they call, then they hear", () => {
  test("in Spanish: company, wait, the offer with its channel and purpose, and what else they can do", async () => {
    const call = await PhoneCall.to(lineWith(), { wait: MINUTES_5_TO_10 });
    expect(call.says).toEqual([
      "Hola, gracias por llamar a Tienda Sur.",
      "En este momento el tiempo de espera estimado es de entre 5 y 10 minutos.",
      "Si prefiere no esperar, Tienda Sur puede escribirle por WhatsApp para atender su consulta. Para aceptar, presione 1.",
      "Para seguir esperando en la línea, presione 2.",
    ]);
  });

  test("in Portuguese", async () => {
    const call = await PhoneCall.to(lineWith({ language: "pt", company: "Loja & Cia" }), {
      wait: MINUTES_5_TO_10,
    });
    expect(call.says[0]).toBe("Olá, agradecemos a sua ligação para Loja & Cia.");
    expect(call.says[1]).toContain("entre 5 e 10 minutos");
    expect(call.says[2]).toMatch(/Loja & Cia .*WhatsApp .*pressione 1\.$/);
    expect(call.says[3]).toMatch(/pressione 2\.$/);
  });

  test("in English", async () => {
    const call = await PhoneCall.to(lineWith({ language: "en", company: "South Store" }), {
      wait: MINUTES_5_TO_10,
    });
    expect(call.says[0]).toBe("Hello, and thank you for calling South Store.");
    expect(call.says[1]).toContain("between 5 and 10 minutes");
    expect(call.says[2]).toMatch(/South Store .*WhatsApp .*press 1\.$/);
    expect(call.says[3]).toMatch(/press 2\.$/);
  });

  test("no figure at all when nobody knows the wait", async () => {
    const call = await PhoneCall.to(lineWith());
    expect(call.says[1]).toBe("En este momento no podemos estimar el tiempo de espera.");
    expect(call.says.slice(0, 2).join(" ")).not.toMatch(/\d|minuto|hora/);
  });

  test("the keys by the names people know them by", async () => {
    const keys = { "*": "whatsapp", "#": "stay" } as const;
    const spanish = await PhoneCall.to(lineWith({ menu: keys }));
    expect(spanish.heard).toMatch(/presione asterisco\..* presione numeral\./);
    const portuguese = await PhoneCall.to(lineWith({ menu: keys, language: "pt" }));
    expect(portuguese.heard).toMatch(/pressione asterisco\..* pressione jogo da velha\./);
    const english = await PhoneCall.to(lineWith({ menu: keys, language: "en" }));
    expect(english.heard).toMatch(/press star\..* press pound\./);
  });
});

describe("given a caller who says nothing", () => {
  test("the menu repeats without the greeting, three times in all, and then the next step follows", async () => {
    const call = await PhoneCall.to(lineWith(), { wait: MINUTES_5_TO_10 });
    const offers = call.says.slice(2);
    await call.stayQuiet();
    expect(call.says).toEqual(offers);
    await call.stayQuiet();
    expect(call.says).toEqual(offers);
    await call.stayQuiet();
    expect(call.end).toMatchObject({ name: "Enqueue", text: "soporte" });
    expect(call.says).toHaveLength(1);
  });

  test.each([1, 2, 10])("and a line of %d rounds, the menu is heard so often", async (rounds) => {
    const call = await PhoneCall.to(lineWith({ rounds }));
    let menus = 1;
    while (call.end === undefined) {
      await call.stayQuiet();
      if (call.end === undefined) menus++;
    }
    expect(menus).toBe(rounds);
  });

  test.each([
    ["goodbye", "Hangup", /Gracias por llamar a Tienda Sur/],
    [{ enqueue: "ventas & más" }, "Enqueue", /en espera/],
    [{ dial: "+56223456789" }, "Dial", /comunicando/],
    [{ dial: "sip:ventas@example.com" }, "Dial", /comunicando/],
  ] as const)("and the next step %j, then that is announced and taken", async (afterwards, verb, words) => {
    const call = await PhoneCall.to(lineWith({ rounds: 1, afterwards }));
    await call.stayQuiet();
    expect(call.heard).toMatch(words);
    expect(call.end?.name).toBe(verb);
    expect(call.end?.allText ?? "").toBe(typeof afterwards === "string" ? "" : Object.values(afterwards)[0]);
  });
});

describe("given several lines", () => {
  const other = lineWith({ number: "+56228409180", company: "Tienda Norte" });

  test("a caller hears the one they called", async () => {
    const call = await PhoneCall.to([lineWith(), other], { to: "+56228409180" });
    expect(call.says[0]).toContain("Tienda Norte");
    expect(call.unknownLines).toEqual([]);
  });

  test("a number that is not in the config is answered by the first, and reported", async () => {
    const call = await PhoneCall.to([lineWith(), other], { to: "+56229999999" });
    expect(call.says[0]).toContain("Tienda Sur");
    expect(call.unknownLines).toEqual(["+56229999999"]);
  });

  test("the '+' of the called number may be missing", async () => {
    const call = await PhoneCall.to([other, lineWith()], { to: NUMBER.slice(1) });
    expect(call.says[0]).toContain("Tienda Sur");
  });
});
