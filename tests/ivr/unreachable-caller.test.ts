import { lineWith } from "./lines";
import { PhoneCall } from "./phone-call";

const UNREACHABLE = [
  "+266696687",
  "anonymous",
  "",
  undefined,
  "sip:ana@example.com",
  "client:ana",
  "+5697",
  "+464",
];

describe("given a caller whom WhatsApp cannot reach", () => {
  test.each(UNREACHABLE)("from %p, WhatsApp is not named, and what remains is said", async (from) => {
    const call = await PhoneCall.to(lineWith(), { from });
    expect(call.heard).not.toMatch(/whatsapp/i);
    expect(call.says.at(-1)).toBe("Para seguir esperando en la línea, presione 2.");
  });

  test.each(UNREACHABLE)(
    "from %p, the key of WhatsApp is an invalid one, and nothing is sent",
    async (from) => {
      const call = await PhoneCall.to(lineWith(), { from });
      await call.press("1");
      expect(call.says[0]).toBe("Esa opción no es válida.");
      expect(call.heard).not.toMatch(/whatsapp/i);
      expect(call.choices).toEqual([]);
    },
  );

  test("the rest of the menu works", async () => {
    const call = await PhoneCall.to(lineWith(), { from: "anonymous" });
    await call.press("2");
    expect(call.end?.name).toBe("Enqueue");
  });

  test("on a line that has only WhatsApp, the next step follows the wait at once", async () => {
    const call = await PhoneCall.to(lineWith({ menu: { 1: "whatsapp" } }), { from: "anonymous" });
    expect(call.heard).toMatch(/^Hola, gracias por llamar a Tienda Sur\. En este momento .*en espera/);
    expect(call.end?.name).toBe("Enqueue");
    expect(call.documents).toHaveLength(1);
  });
});
