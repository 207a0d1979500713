import { type Notable, type NotableQuestion, notableNumbers } from "../../src/deflection/notable-numbers";

const KNOWN = "+56911110001";
const NOBODY = "+56911110002";
const SENDER = "+56976591992";

const question = (more: Partial<NotableQuestion> = {}): NotableQuestion => ({
  canonical: NOBODY,
  sender: SENDER,
  bounds: () => [{ scope: "line", key: "+56228409179", unit: "hour", perUnit: 5, perDay: 5 }],
  ...more,
});

/** An instance whose clock a test moves; it has been asked so often that it is busy, and has looked. */
async function busyInstance(answer: () => Promise<Notable | undefined>) {
  let time = 1_000_000;
  const loads: number[] = [];
  const remembered = notableNumbers(
    () => {
      loads.push(time);
      return answer();
    },
    () => time,
  );
  for (let asked = 0; asked < 20; asked++) remembered.isOrdinary(question());
  await new Promise((resolve) => setImmediate(resolve));
  const pass = (ms: number) => {
    time += ms;
  };
  return { remembered, loads, pass };
}

const notable = (closed: readonly string[] = []) => ({ numbers: new Set([KNOWN]), closed: new Set(closed) });

describe("a busy instance", () => {
  test("spares the question about who is nobody so far, and about nobody else", async () => {
    const { remembered } = await busyInstance(async () => notable());
    expect(remembered.isOrdinary(question())).toBe(true);
    expect(remembered.isOrdinary(question({ canonical: KNOWN }))).toBe(false);
  });

  test.each([["*"], [SENDER], ["line:+56228409179"]])(
    "asks about everybody that %s closes something to",
    async (closed) => {
      const { remembered } = await busyInstance(async () => notable([closed]));
      expect(remembered.isOrdinary(question())).toBe(false);
    },
  );

  test("is not concerned by what is closed to others", async () => {
    const { remembered } = await busyInstance(async () => notable(["+56900000000", "line:+56228409180"]));
    expect(remembered.isOrdinary(question())).toBe(true);
  });

  test("believes what it knows for a second, and looks again before", async () => {
    const { remembered, loads, pass } = await busyInstance(async () => notable());
    pass(600);
    for (let asked = 0; asked < 20; asked++) remembered.isOrdinary(question());
    expect(loads).toHaveLength(2);
    pass(1_001);
    expect(remembered.isOrdinary(question())).toBe(false);
  });

  test.each<[string, () => Promise<undefined>]>([
    ["there are too many to remember", async () => undefined],
    ["they cannot be asked for", () => Promise.reject(new Error("no"))],
  ])("asks about each caller where %s", async (_, answer) => {
    const { remembered } = await busyInstance(answer);
    expect(remembered.isOrdinary(question())).toBe(false);
  });
});

test("an instance that is not busy looks for nobody", async () => {
  let [time, loads] = [0, 0];
  const remembered = notableNumbers(
    async () => {
      loads++;
      return notable();
    },
    () => time,
  );
  for (let asked = 0; asked < 50; asked++) {
    time += 500;
    expect(remembered.isOrdinary(question())).toBe(false);
  }
  expect(loads).toBe(0);
});
