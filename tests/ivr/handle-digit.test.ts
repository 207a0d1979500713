import { waitBetween } from "../../src/ivr/wait";
import { lineWith } from "./lines";
import { PhoneCall } from "./phone-call";

describe("given a caller at the menu", () => {
  test("who chooses to stay, the next step is taken", async () => {
    const call = await PhoneCall.to(lineWith());
    await call.press("2");
    expect(call.says).toEqual([
      "Su llamada quedará en espera. Le atenderemos en cuanto haya una persona disponible.",
    ]);
    expect(call.end).toMatchObject({ name: "Enqueue", text: "soporte" });
  });

  test.each(["7", "*", "12", "1#", "one", "1".repeat(500)])(
    "who presses %p, which means nothing, hears so and then the menu",
    async (digits) => {
      const call = await PhoneCall.to(lineWith());
      await call.press(digits);
      expect(call.says[0]).toBe("Esa opción no es válida.");
      expect(call.says.at(-1)).toContain("presione 2");
      expect(call.choices).toEqual([]);
    },
  );

  test.each(["", " ", "\0"])("whose input is %j, is one who pressed nothing", async (digits) => {
    const call = await PhoneCall.to(lineWith());
    const offers = call.says.slice(2);
    await call.press(digits);
    expect(call.says).toEqual(offers);
  });

  test.each(["9", ""])(
    "who only ever presses %j, hears the menu three times and then the next step",
    async (digits) => {
      const call = await PhoneCall.to(lineWith());
      await call.press(digits);
      await call.press(digits);
      expect(call.end).toBeUndefined();
      await call.press(digits);
      expect(call.end?.name).toBe("Enqueue");
    },
  );

  test("the keys '*' and '#' are keys like any other", async () => {
    const line = lineWith({ menu: { "*": "whatsapp", "#": "stay" } });
    const star = await PhoneCall.to(line);
    await star.press("*");
    expect(star.choices).toHaveLength(1);
    const pound = await PhoneCall.to(line);
    await pound.press("#");
    expect(pound.end?.name).toBe("Enqueue");
  });

  test("the wait is said once: after an invalid digit no other figure is heard", async () => {
    const call = await PhoneCall.to(lineWith(), { wait: waitBetween(600, 600) });
    await call.press("9");
    await call.stayQuiet();
    expect(call.transcript.filter((text) => text.includes("minutos"))).toHaveLength(1);
  });
});

describe("given a menu that dials", () => {
  const line = lineWith({
    menu: {
      3: { dial: "+56223456789", name: "ventas" },
      4: { dial: "sip:taller@example.com", name: "el taller" },
    },
  });

  test("whom they would speak with is said", async () => {
    const call = await PhoneCall.to(line);
    expect(call.says.slice(2)).toEqual([
      "Para comunicarse con ventas, presione 3.",
      "Para comunicarse con el taller, presione 4.",
    ]);
  });

  test.each([
    ["3", "Number", "+56223456789"],
    ["4", "Sip", "sip:taller@example.com"],
  ])("key %s dials a %s", async (key, noun, target) => {
    const call = await PhoneCall.to(line);
    await call.press(key);
    expect(call.says).toEqual(["Un momento, por favor, le estamos comunicando."]);
    expect(call.end?.children).toMatchObject([{ name: noun, text: target }]);
  });

  test.each(["completed", "answered"])("after a talk (%s) there is nothing more to say", async (status) => {
    const call = await PhoneCall.to(line);
    await call.press("3");
    await call.dialEnds(status);
    expect(call.says).toEqual([]);
    expect(call.end?.name).toBe("Hangup");
  });

  test.each(["no-answer", "busy", "failed", "canceled"])(
    "when nobody talks (%s), the caller hears so",
    async (status) => {
      const call = await PhoneCall.to(line);
      await call.press("3");
      await call.dialEnds(status);
      expect(call.heard).toMatch(/^No fue posible completar la llamada\..*Tienda Sur\.$/);
      expect(call.end?.name).toBe("Hangup");
    },
  );

  // Error 13214: from a client's call `callerId` must be one of our numbers, else Twilio does not dial.
  test.each(["client:ana", "sip:ana@example.com"])(
    "a caller from %s is shown as the line's own number",
    async (from) => {
      const call = await PhoneCall.to(line, { from });
      await call.press("3");
      expect(call.end?.attributes.get("callerId")).toBe(line.number);
    },
  );
});
