import { lineWith, NUMBER } from "./lines";
import { PhoneCall } from "./phone-call";

const QUEUED = `queued ${NUMBER} CA00000000000000000000000000000001`;
const DIALED = `dialed ${NUMBER} CA00000000000000000000000000000001`;

const menu = { 1: "whatsapp", 2: "stay", 3: { dial: "+56223456789", name: "ventas" } } as const;

const STEPS = [
  [{ enqueue: "soporte" }, [QUEUED]],
  [{ dial: "+56223456789" }, [DIALED]],
  // Who hears a goodbye has chosen nothing: the call counts as abandoned.
  ["goodbye", []],
] as const;

describe("where a caller went is noted", () => {
  test.each(STEPS)("who stays, and the next step is %j", async (afterwards, notes) => {
    const call = await PhoneCall.to(lineWith({ menu, afterwards }));
    expect(call.notes).toEqual([]);
    await call.press("2");
    expect(call.notes).toEqual(notes);
  });

  test.each(STEPS)("who has heard the menu often enough, and the next step is %j", async (...row) => {
    const [afterwards, notes] = row;
    const call = await PhoneCall.to(lineWith({ menu, afterwards, rounds: 2 }));
    await call.stayQuiet();
    await call.press("9");
    expect(call.end).toBeDefined();
    expect(call.notes).toEqual(notes);
  });

  test.each(STEPS)("who has nothing to choose, and the next step is %j", async (afterwards, notes) => {
    const line = lineWith({ menu: { 1: "whatsapp" }, afterwards });
    const call = await PhoneCall.to(line, { standing: { kind: "barred", why: "stopped" } });
    expect(call.end).toBeDefined();
    expect(call.notes).toEqual(notes);
  });

  test("who chooses to be put through", async () => {
    const call = await PhoneCall.to(lineWith({ menu }));
    await call.press("3");
    expect(call.notes).toEqual([DIALED]);
    await call.dialEnds("no-answer");
    expect(call.notes).toEqual([DIALED]);
  });

  test("not who is written to: the deflection tells it", async () => {
    const call = await PhoneCall.to(lineWith({ menu }));
    await call.press("1");
    expect(call.end?.name).toBe("Hangup");
    expect(call.notes).toEqual([]);
  });
});
