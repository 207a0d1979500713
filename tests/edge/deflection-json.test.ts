import { deflectionJson, deflectionStateJson, parseDeflectionQuery } from "../../src/edge/deflection-json";
import { answerFaults } from "../support/openapi";

const ID = "0b8f8c1e-6f0a-4a51-9d1c-6a4d2f1f7a10";

test("a deflection is answered as it is documented", () => {
  const created = deflectionJson({ id: ID, status: "sent", ticketId: "7" });
  expect(created).toEqual({ id: ID, status: "sent", ticket_id: "7" });
  expect(deflectionJson({ id: ID, status: "requested" }).ticket_id).toBeNull();
  expect(answerFaults("POST", "/deflections", 201, "application/json", created)).toEqual([]);

  const createdAt = new Date("2026-11-22T10:00:00Z");
  const state = deflectionStateJson({ id: ID, status: "failed", failure: "63024", createdAt });
  expect(state).toEqual({
    ...{ id: ID, status: "failed", ticket_id: null, failure: "63024" },
    created_at: "2026-11-22T10:00:00.000Z",
  });
  expect(answerFaults("GET", `/deflections?id=${ID}`, 200, "application/json", state)).toEqual([]);
});

describe("a query for a deflection", () => {
  test("names it, in any case", () => {
    expect(parseDeflectionQuery({ id: ID.toUpperCase() })).toEqual({ id: ID });
    expect(parseDeflectionQuery({ id: [ID, "x"] })).toEqual({ id: ID });
  });

  test.each([
    [{}, "id: is missing; write the 'id' that POST /deflections answered"],
    [{ id: { a: 1 } }, "id: is missing; write the 'id' that POST /deflections answered"],
    [{ id: "7" }, "id: '7' is not an id; write the 'id' that POST /deflections answered"],
    [{ id: "" }, "id: '' is not an id; write the 'id' that POST /deflections answered"],
    [{ id: `${ID}x` }, `id: '${ID}x' is not an id; write the 'id' that POST /deflections answered`],
  ])("%j is refused", (event, detail) => {
    expect(() => parseDeflectionQuery(event)).toThrow(expect.objectContaining({ status: 422, detail }));
  });
});
