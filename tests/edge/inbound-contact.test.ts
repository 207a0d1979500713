import fc from "fast-check";
import { CONFIRM_OPT } from "../../src/conversation/confirm-opt";
import { parseInboundMessage } from "../../src/edge/parse-inbound-message";

const NUMBER = "+56976591991";
const SCOPED = "US.1349876543210987654";

const MESSAGE = { MessageSid: "MM1", From: `whatsapp:${NUMBER}`, To: "whatsapp:+56976591992", Body: "Hola" };

const addressesOf = (more: object) => parseInboundMessage({ ...MESSAGE, ...more })?.addresses;

describe("the addresses of who writes", () => {
  test.each<[string, object, string[]]>([
    ["a number alone", {}, [NUMBER]],
    ["a number and its WhatsApp id, which are one", { WaId: "56976591991" }, [NUMBER]],
    ["a WhatsApp id with '+'", { WaId: NUMBER }, [NUMBER]],
    [
      "a number that WhatsApp spells in another way",
      { From: "whatsapp:+525512345678", WaId: "5215512345678" },
      ["+525512345678", "+5215512345678"],
    ],
    ["a number and a business-scoped id", { WaId: "56976591991", ExternalUserId: SCOPED }, [NUMBER, SCOPED]],
    ["a business-scoped id alone: a username", { From: `whatsapp:${SCOPED}` }, [SCOPED]],
    [
      "a business-scoped id that is told twice",
      { From: `whatsapp:${SCOPED}`, ExternalUserId: SCOPED },
      [SCOPED],
    ],
    [
      "a business-scoped id, and the number beside it",
      { From: `whatsapp:${SCOPED}`, WaId: "56976591991", ExternalUserId: SCOPED },
      [SCOPED, NUMBER],
    ],
  ])("%s", (_, more, addresses) => {
    expect(addressesOf(more)).toEqual(addresses);
  });

  test.each([
    [{ WaId: "" }],
    [{ WaId: "0" }],
    [{ WaId: SCOPED }],
    [{ WaId: "5697659199156976591991" }],
    [{ WaId: { a: 1 } }],
    [{ ExternalUserId: " " }],
    [{ ExternalUserId: null }],
  ])("are not made up of what is none: %j", (more) => {
    expect(addressesOf(more)).toEqual([NUMBER]);
  });

  test("begin with the one that is answered, are not empty and stand once, whatever is sent", () => {
    const names = fc.constantFrom("From", "WaId", "ExternalUserId");
    const value = fc.oneof(fc.string(), fc.constantFrom(NUMBER, "56976591991", SCOPED), fc.anything());
    fc.assert(
      fc.property(fc.dictionary(names, value), (more) => {
        const message = parseInboundMessage({ ...MESSAGE, ...more });
        if (message === undefined) return;
        const { address, addresses } = message;
        expect(addresses[0]).toBe(address);
        expect(new Set(addresses).size).toBe(addresses.length);
        expect(addresses.every((one) => one.trim() !== "")).toBe(true);
      }),
    );
  });
});

describe("a wish to be written to no more, or again", () => {
  const optOf = (more: object) => {
    const { opt, confirmations } = parseInboundMessage({ ...MESSAGE, ...more }) ?? {};
    return { opt, confirmations };
  };

  test.each([
    ["BAJA", "stop"],
    ["Baja, por favor", "stop"],
    ["SAIR", "stop"],
    ["Stop!", "stop"],
    ["alta", "start"],
    ["VOLTAR", "start"],
    ["start", "start"],
  ] as const)("is read of %j: %s, with what confirms it in every language", (Body, opt) => {
    expect(optOf({ Body })).toEqual({ opt, confirmations: CONFIRM_OPT[opt] });
  });

  test.each(["Hola", "", "¿Cómo me doy de baja de la cuenta?", "sí"])("is not read of %j", (Body) => {
    const message = parseInboundMessage({ ...MESSAGE, Body });
    expect(message).not.toHaveProperty("opt");
    expect(message).not.toHaveProperty("confirmations");
  });

  test("is read of a button, whatever its message says", () => {
    expect(optOf({ Body: "stop_marketing_v2", ButtonText: "Darme de baja" }).opt).toBe("stop");
    expect(optOf({ Body: "BAJA", ButtonText: "Quiero comprar" }).opt).toBeUndefined();
  });

  test("is read of the message where a button says nothing", () => {
    expect(optOf({ Body: "BAJA", ButtonText: "" }).opt).toBe("stop");
    expect(optOf({ Body: "BAJA", ButtonText: { a: 1 } }).opt).toBe("stop");
  });
});
