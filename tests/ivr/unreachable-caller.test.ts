import { identifyCaller } from "../../src/contact/caller";
import { lineWith } from "./lines";
import { PhoneCall } from "./phone-call";

const FIXED_LINE = "+56228409170";

const UNREACHABLE = [
  "+266696687",
  "anonymous",
  "",
  undefined,
  "sip:ana@example.com",
  "client:ana",
  "+5697",
  "+464",
  FIXED_LINE,
];

test("a fixed line is not reached by WhatsApp", () => {
  expect(identifyCaller(FIXED_LINE)).toMatchObject({ kind: "unreachable", why: "fixed-line" });
});

describe("given a caller whom WhatsApp cannot reach", () => {
  test.each(UNREACHABLE)("from %p, they are offered a message to a number that they type", async (from) => {
    const call = await PhoneCall.to(lineWith(), { from });
    expect(call.says.slice(2)).toEqual([
      "Si prefiere no esperar, Tienda Sur puede escribirle por WhatsApp al celular que usted elija para atender su consulta. Para indicar el número y aceptar, presione 1.",
      "Para seguir esperando en la línea, presione 2.",
    ]);
    expect(call.action).toBe("/handle-input?round=1&wait=unknown&offer=typed");
    expect(call.asked).toEqual([undefined]);
  });

  test.each(UNREACHABLE)("from %p, who accepts, they are asked for the number", async (from) => {
    const call = await PhoneCall.to(lineWith(), { from });
    await call.press("1");
    expect(call.heard).toMatch(/^Marque el número de su celular con WhatsApp/);
    expect(call.choices).toEqual([]);
  });

  test("no other number is offered than the one they type", async () => {
    const menu = { 1: "whatsapp", 2: "stay", 3: "another-number" } as const;
    const call = await PhoneCall.to(lineWith({ menu }), { from: "anonymous" });
    expect(call.heard).not.toContain("otro número");
    await call.press("3");
    expect(call.says[0]).toBe("Esa opción no es válida.");
  });

  test("the rest of the menu works", async () => {
    const call = await PhoneCall.to(lineWith(), { from: "anonymous" });
    await call.press("2");
    expect(call.end?.name).toBe("Enqueue");
  });
});

describe("given such a caller on a line that takes no typed number", () => {
  const line = lineWith({ enterNumber: false });

  test.each(UNREACHABLE)("from %p, WhatsApp is not named, and what remains is said", async (from) => {
    const call = await PhoneCall.to(line, { from });
    expect(call.heard).not.toMatch(/whatsapp/i);
    expect(call.says.at(-1)).toBe("Para seguir esperando en la línea, presione 2.");
  });

  test.each(UNREACHABLE)(
    "from %p, the key of WhatsApp is an invalid one, and nothing is sent",
    async (from) => {
      const call = await PhoneCall.to(line, { from });
      await call.press("1");
      expect(call.says[0]).toBe("Esa opción no es válida.");
      expect(call.heard).not.toMatch(/whatsapp/i);
      expect(call.choices).toEqual([]);
    },
  );

  test("that has only WhatsApp, the next step follows the wait at once", async () => {
    const only = lineWith({ menu: { 1: "whatsapp" }, enterNumber: false });
    const call = await PhoneCall.to(only, { from: "anonymous" });
    expect(call.heard).toMatch(/^Hola, gracias por llamar a Tienda Sur\. En este momento .*en espera/);
    expect(call.end?.name).toBe("Enqueue");
    expect(call.documents).toHaveLength(1);
  });
});
