import { answerOnce } from "../../src/edge/answer-once";

/** Runs one request as the runtime does, and gives everything that it was answered. */
async function answersTo(ms: number, work: () => Promise<object>, onFault: (fault: unknown) => object) {
  const answers: unknown[] = [];
  const unhandled: unknown[] = [];
  const listen = (fault: unknown) => unhandled.push(fault);
  process.on("unhandledRejection", listen);
  answerOnce((_, answer) => void answers.push(answer), ms, work, onFault);
  await new Promise((resolve) => setTimeout(resolve, 80));
  process.off("unhandledRejection", listen);
  expect(unhandled).toEqual([]);
  return answers;
}

const apology = { says: "sorry" };

describe("a request is answered exactly once", () => {
  test("with what the work says", async () => {
    const answer = { says: "hello" };
    expect(
      await answersTo(
        50,
        async () => answer,
        () => apology,
      ),
    ).toEqual([answer]);
  });

  test.each([
    ["rejects", () => Promise.reject(new Error("broken"))],
    ["never ends", () => new Promise<never>(() => {})],
    ["ends too late", () => new Promise<object>((resolve) => setTimeout(resolve, 40, { says: "late" }))],
    ["fails too late", () => new Promise<object>((_, reject) => setTimeout(reject, 40, new Error("late")))],
    [
      "throws before it begins",
      () => {
        throw new Error("broken");
      },
    ],
  ])("with the apology when the work %s", async (_, work) => {
    expect(await answersTo(20, work, () => apology)).toEqual([apology]);
  });

  test("the apology can tell what happened", async () => {
    const told: unknown[] = [];
    await answersTo(
      20,
      () => Promise.reject(new Error("broken")),
      (fault) => {
        told.push(fault);
        return apology;
      },
    );
    expect(told).toEqual([new Error("broken")]);
  });
});

describe("when even the apology fails", () => {
  test("nothing is left unhandled, and the log says so", async () => {
    const lines: string[] = [];
    const { error } = console;
    console.error = (line: string) => void lines.push(line);
    try {
      await answersTo(
        20,
        () => Promise.reject(new Error("broken")),
        () => {
          throw new Error("no words");
        },
      );
    } finally {
      console.error = error;
    }
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: "error", event: "answer_failed", fault: "Error", message: "no words" },
    ]);
  });
});
