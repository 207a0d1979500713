import { testConfig } from "../support/config";
import { startDatabase, type TestDatabase } from "../support/database";
import { failNext, failNo, messagesTo, setHandset } from "../support/handset";
import { deflectBy } from "../support/service";
import { startTestStack, type TestStack } from "../support/stack";
import { tick } from "../support/tick";
import { startTwilioRecorder, type TwilioRecorder } from "../support/twilio-recorder";
import { callOf, newCaller, voice } from "../support/webhook";

let database: TestDatabase;
let twilio: TwilioRecorder;
let stack: TestStack;

beforeAll(async () => {
  database = await startDatabase();
  twilio = await startTwilioRecorder(() => stack.pageUrl);
  stack = await startTestStack(
    { TWILIO_API_URL: twilio.url, DATABASE_URL: database.url },
    { ...testConfig(), lookup: { perDay: 3 } },
  );
  // A first call may find the database driver still loading, and then nothing is known of who calls.
  for (const _ of [1, 2]) await voice(stack, "/ivr", callOf({ from: "anonymous" }));
});

afterAll(async () => {
  await stack?.stop();
  await twilio?.stop();
  await database?.stop();
});

const heard = async (from: string) => (await voice(stack, "/ivr", callOf({ from }))).says.join(" ");
const lookups = () => twilio.seen.filter(({ path }) => path.startsWith("/v2/PhoneNumbers/")).length;

test("Twilio Lookup, where the config wants it, finds fixed lines, asks once for each number, and not too often", async () => {
  const [landline, mobile] = ["+12015550111", "+12015550112"];
  await setHandset(stack, landline, { lineType: "landline" });
  for (const _ of [1, 2]) expect(await heard(landline)).toContain("Para indicar el número y aceptar");
  for (const _ of [1, 2]) expect(await heard(mobile)).toContain("Para aceptar, presione 1");
  expect(lookups()).toBe(2);
  await heard("+12015550113");
  await heard("+12015550114");
  expect(lookups()).toBe(3);
});

test("many ticks at once deliver each message once, and say what they did", async () => {
  const recipients = Array.from({ length: 12 }, newCaller);
  // For as long as it takes: the stack ticks by itself, and what it tries again meanwhile fails, too.
  await failNext(stack, { kind: "status", status: 429, times: 500 });
  for (const recipient of recipients)
    expect((await deflectBy(stack, recipient)).body.status).toBe("requested");
  await failNo(stack);
  const tallies = [];
  for (const end = Date.now() + 30_000; Date.now() < end; ) {
    tallies.push(...(await Promise.all([1, 2, 3, 4, 5].map(() => tick(stack)))));
    const counts = await Promise.all(recipients.map(async (one) => (await messagesTo(stack, one)).length));
    if (counts.every((count) => count > 0)) break;
  }
  for (const recipient of recipients) expect(await messagesTo(stack, recipient)).toHaveLength(1);
  for (const { taken, sent, failed, again } of tallies) expect(taken).toBe(sent + failed + again);
});

test("every request was one that Twilio's OpenAPI files allow", () => {
  expect(twilio.faults()).toEqual([]);
});
