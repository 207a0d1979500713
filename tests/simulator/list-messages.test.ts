import { SENDER, type SimulatedTwilio, startSimulatedTwilio } from "./simulated-twilio";

let twilio: SimulatedTwilio;

beforeAll(async () => {
  twilio = await startSimulatedTwilio();
});

afterAll(() => twilio.stop());

/** Puts messages into the log without delivering them. */
function add(contact: string, count: number): string[] {
  return Array.from({ length: count }, () => {
    const { sid } = twilio.log.add({
      ...{ channel: "whatsapp", direction: "to-contact", business: SENDER, contact, handset: contact },
      ...{ text: "Hola", template: "ivr_deflect", status: "queued" },
    });
    return sid;
  });
}

const to = (number: string) => ({ to: `whatsapp:${number}`, from: `whatsapp:${SENDER}` });

test("the SDK follows the pages to the end: each message once, the newest first", async () => {
  const sids = add("+56922220001", 125);
  add("+56922220002", 3);
  const listed = await twilio.client.messages.list({ ...to("+56922220001"), pageSize: 50 });
  expect(listed.map(({ sid }) => sid)).toEqual(sids.toReversed());
});

test("what comes while somebody turns the pages doubles nothing", async () => {
  const sids = add("+56922220003", 4);
  const first = await twilio.client.messages.page({ ...to("+56922220003"), pageSize: 2 });
  add("+56922220003", 5);
  const second = await first.nextPage();
  const listed = [...first.instances, ...(second?.instances ?? [])].map(({ sid }) => sid);
  expect(listed).toEqual(sids.toReversed());
  expect(second?.nextPageUrl).toBeUndefined();
});

test("is by day, and by second with its ends", async () => {
  add("+56922220004", 1);
  const query = to("+56922220004");
  const [message] = await twilio.client.messages.list(query);
  const created = message?.dateCreated ?? new Date(0);
  expect(created.getMilliseconds()).toBe(0);
  const later = new Date(created.getTime() + 1_000);
  const earlier = new Date(created.getTime() - 1_000);
  const found = async (more: object) => (await twilio.client.messages.list({ ...query, ...more })).length;
  expect(await found({ dateSent: created })).toBe(1);
  expect(await found({ dateSent: new Date(created.getTime() - 86_400_000) })).toBe(0);
  expect(await found({ dateSentAfter: created })).toBe(1);
  expect(await found({ dateSentAfter: later })).toBe(0);
  expect(await found({ dateSentBefore: created })).toBe(1);
  expect(await found({ dateSentBefore: earlier })).toBe(0);
  expect(await found({ dateSentAfter: earlier, dateSentBefore: later })).toBe(1);
});

test("a message that came in is from the contact", async () => {
  await twilio.ask("POST", "/api/handsets/+56922220005/messages", { to: SENDER, text: "Hola" });
  const listed = await twilio.client.messages.list({
    from: "whatsapp:+56922220005",
    to: `whatsapp:${SENDER}`,
  });
  expect(listed.map(({ direction, from }) => ({ direction, from }))).toEqual([
    { direction: "inbound", from: "whatsapp:+56922220005" },
  ]);
});

test("among 20,000 messages, one contact's are found at once", async () => {
  for (let one = 0; one < 20_000; one++) add(`+5693${String(one).padStart(7, "0")}`, 1);
  const began = performance.now();
  for (let one = 0; one < 50; one++) {
    expect(await twilio.client.messages.list(to(`+5693${String(one).padStart(7, "0")}`))).toHaveLength(1);
    expect(await twilio.client.messages.list(to(`+5694${String(one).padStart(7, "0")}`))).toHaveLength(0);
  }
  expect(performance.now() - began).toBeLessThan(3_000);
});
