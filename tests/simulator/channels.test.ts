import { LINE, SENDER, type SimulatedTwilio, startSimulatedTwilio, until } from "./simulated-twilio";

let twilio: SimulatedTwilio;

beforeAll(async () => {
  twilio = await startSimulatedTwilio();
});

afterAll(() => twilio.stop());

const reportsOf = (sid: string) =>
  twilio.posted("/whatsapp-status").filter(({ MessageSid }) => MessageSid === sid);

const reported = (sid: string, status: string) =>
  until(
    () => reportsOf(sid).find(({ MessageStatus }) => MessageStatus === status),
    (report) => report !== undefined,
  );

const send = (message: { to: string; from: string; body?: string }) =>
  twilio.client.messages.create({ ...message, statusCallback: `${twilio.product.url}/whatsapp-status` });

const setUp = (number: string, setup: object) => twilio.ask("PUT", `/api/handsets/${number}`, setup);

const write = (number: string, message: object) =>
  twilio.ask("POST", `/api/handsets/${number}/messages`, { to: SENDER, text: "Hola", ...message });

describe("an SMS", () => {
  test("goes from a line of ours to the handset, and is reported without a prefix", async () => {
    await setUp("+56933330001", { hasWhatsApp: false });
    const { sid } = await send({ from: LINE, to: "+56933330001", body: "Le llamamos" });
    const report = await reported(sid, "delivered");
    expect(report).toMatchObject({ From: LINE, To: "+56933330001" });
    expect(report?.ChannelPrefix).toBeUndefined();
    expect(await twilio.ask("GET", "/api/handsets/+56933330001")).toMatchObject({
      messages: [{ channel: "sms", text: "Le llamamos", template: null }],
    });
  });

  test("from a number that is not ours, without a text, or across channels is refused", async () => {
    await expect(send({ from: "+56999999999", to: "+56933330001", body: "x" })).rejects.toMatchObject({
      code: 21606,
    });
    await expect(send({ from: LINE, to: "+56933330001" })).rejects.toMatchObject({ code: 21602 });
    await expect(send({ from: LINE, to: "whatsapp:+56933330001", body: "x" })).rejects.toMatchObject({
      code: 21910,
    });
  });

  test("does not reach a landline", async () => {
    await setUp("+56223330001", { lineType: "landline" });
    const { sid } = await send({ from: LINE, to: "+56223330001", body: "x" });
    expect(await reported(sid, "undelivered")).toMatchObject({ ErrorCode: "30006" });
  });
});

describe("a free text on WhatsApp", () => {
  const from = `whatsapp:${SENDER}`;

  test("before the contact ever wrote is accepted, and then reported with 63016", async () => {
    const { sid, status } = await send({ from, to: "whatsapp:+56933330002", body: "Hola" });
    expect(status).toBe("queued");
    expect(await reported(sid, "undelivered")).toMatchObject({ ErrorCode: "63016" });
  });

  test("arrives after the contact wrote to this sender", async () => {
    await write("+56933330003", {});
    const { sid } = await send({ from, to: "whatsapp:+56933330003", body: "Hola" });
    await reported(sid, "delivered");
  });

  test("reaches a contact who hides the number, on the handset that wrote", async () => {
    await write("+56933330004", {
      ...{ from: "US.13491208655302741918", externalUserId: "US.13491208655302741918" },
      ...{ profileUsername: "camila", profileName: "Camila P.", quoted: "SM1" },
    });
    expect(twilio.posted("/whatsapp").at(-1)).toMatchObject({
      From: "whatsapp:US.13491208655302741918",
      ExternalUserId: "US.13491208655302741918",
      ProfileUsername: "camila",
      ProfileName: "Camila P.",
      OriginalRepliedMessageSid: "SM1",
    });
    expect(twilio.posted("/whatsapp").at(-1)).not.toHaveProperty("WaId");
    const { sid } = await send({ from, to: "whatsapp:US.13491208655302741918", body: "Hola" });
    await reported(sid, "delivered");
    expect(await twilio.ask("GET", "/api/handsets/+56933330004")).toMatchObject({
      messages: [{ text: "Hola" }, { sid, status: "delivered" }],
    });
  });
});

describe("a handset", () => {
  test("is of one spelling of a number: the other may have no WhatsApp", async () => {
    await setUp("+525555550001", { hasWhatsApp: false });
    const failed = await twilio.sendTemplate("+525555550001");
    const arrived = await twilio.sendTemplate("+5215555550001");
    expect(await reported(failed, "undelivered")).toMatchObject({ ErrorCode: "63024" });
    await reported(arrived, "delivered");
  });

  test("can fail with any code: 63xxx in the report, 21xxx at once", async () => {
    await setUp("+56933330005", { failWith: 63049 });
    expect(await reported(await twilio.sendTemplate("+56933330005"), "undelivered")).toMatchObject({
      ErrorCode: "63049",
    });
    await setUp("+56933330005", { failWith: 21610 });
    await expect(twilio.sendTemplate("+56933330005")).rejects.toMatchObject({ code: 21610 });
    await setUp("+56933330005", { failWith: null });
    await reported(await twilio.sendTemplate("+56933330005"), "delivered");
  });
});

describe("Lookup", () => {
  const lookUp = (number: string, params = { fields: "line_type_intelligence" }) =>
    twilio.client.lookups.v2.phoneNumbers(number).fetch(params);

  test("says that a number can exist, and what its line is", async () => {
    const mobile = await lookUp("+56976591991");
    expect(mobile).toMatchObject({ valid: true, countryCode: "CL", callingCountryCode: "56" });
    expect(mobile.lineTypeIntelligence).toMatchObject({ type: "mobile" });
    await setUp("+56223456789", { lineType: "landline" });
    expect((await lookUp("+56223456789")).lineTypeIntelligence).toMatchObject({ type: "landline" });
    expect((await lookUp("+56223456789", { fields: "" })).lineTypeIntelligence).toBeNull();
  });

  test("says why a number cannot exist", async () => {
    expect(await lookUp("+5697659")).toMatchObject({ valid: false, lineTypeIntelligence: null });
    expect((await lookUp("+5697659")).validationErrors).toEqual(["TOO_SHORT"]);
  });
});
