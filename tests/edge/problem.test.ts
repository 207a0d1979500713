import { type ApiAnswer, openApi } from "../../src/edge/api";
import * as problem from "../../src/edge/problem";
import { answerOf, withoutLog } from "./runtime-answer";

/** What the runtime sends of a web service that does this. */
const answered = (use: () => ApiAnswer | never) => answerOf(openApi(async () => use()));

const refused = (fault: Error) =>
  answered(() => {
    throw fault;
  });

describe("a refusal", () => {
  test.each<[number, string, problem.Problem]>([
    [401, "Unauthorized", problem.unauthorized()],
    [404, "Not found", problem.notFound("There is none.")],
    [409, "Conflict", problem.conflict()],
    [415, "Unsupported media type", problem.unsupported("Send JSON.")],
    [422, "Unprocessable content", problem.invalid("id: is missing")],
    [429, "Too many requests", problem.tooMany("Too much was sent.", 60)],
    [503, "Service unavailable", problem.unavailable()],
    [503, "Service unavailable", problem.unavailable("All sends are stopped.", 60)],
  ])("%d is a problem document", async (status, title, fault) => {
    const answer = await refused(fault);
    expect(answer).toMatchObject({
      status,
      headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
    });
    expect(answer.body).toEqual({ type: "about:blank", title, status, detail: fault.detail });
  });

  test("says how to send a key", async () => {
    expect((await refused(problem.unauthorized())).headers["WWW-Authenticate"]).toBe('Key realm="deriva"');
  });

  test.each([
    [60, "60"],
    [1.2, "2"],
    [0, "1"],
    [-5, "1"],
  ])("says in whole seconds when to come again: %d", async (seconds, header) => {
    expect((await refused(problem.tooMany("x", seconds))).headers["Retry-After"]).toBe(header);
    expect((await refused(problem.unavailable("x", seconds))).headers["Retry-After"]).toBe(header);
  });

  test("that knows no time says none", async () => {
    expect((await refused(problem.unavailable())).headers).not.toHaveProperty("Retry-After");
  });

  test("of fields lists each, and says them in one line", async () => {
    const errors = [
      { field: "team_id", detail: "is none" },
      { field: "metadata.user", detail: "is a list" },
    ];
    const { body } = await refused(problem.invalidFields(errors));
    expect(body).toMatchObject({ status: 422, errors, detail: "team_id: is none; metadata.user: is a list" });
  });

  test("for a fault of ours tells nothing of it", async () => {
    const { done, lines } = await withoutLog(() => refused(new Error("password authentication failed")));
    expect(done).toMatchObject({ status: 500, headers: { "Content-Type": "application/problem+json" } });
    expect(JSON.stringify(done)).not.toContain("password");
    expect(lines).toEqual([expect.stringContaining("api_fault")]);
  });
});

describe("an answer", () => {
  test("carries its own headers", async () => {
    const answer = await answered(() => ({
      status: 201,
      body: {},
      headers: { Location: "/deflections?id=1" },
    }));
    expect(answer.headers).toMatchObject({
      "Content-Type": "application/json",
      Location: "/deflections?id=1",
    });
  });

  test("that is no refusal is not called one, whatever its status", async () => {
    const answer = await answered(() => ({ status: 503, body: { status: "failing" } }));
    expect(answer).toMatchObject({ status: 503, headers: { "Content-Type": "application/json" } });
  });
});
