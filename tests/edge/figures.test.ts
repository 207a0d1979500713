import { figuresExample } from "../../scripts/build/openapi/figures-example";
import { figuresCsv } from "../../src/edge/figures-csv";
import { parseFiguresQuery } from "../../src/edge/parse-figures-query";

const known = { timeZone: "America/Santiago", teams: [1234], now: new Date("2026-11-02T01:30:00Z") };

test("figures are by default of the last 30 days of the company", () => {
  expect(parseFiguresQuery({}, known)).toEqual({
    from: "2026-10-03",
    to: "2026-11-01",
    by: "day",
    format: "json",
    separator: "comma",
  });
});

test("a line's plus may have become a space on the way", () => {
  for (const line of ["+56228409179", " 56228409179", "56228409179"]) {
    expect(parseFiguresQuery({ line }, known).line).toBe("+56228409179");
  }
});

test("a range has 400 days at most, and by the hour 31", () => {
  expect(parseFiguresQuery({ from: "2025-09-28", to: "2026-11-01" }, known).from).toBe("2025-09-28");
  expect(() => parseFiguresQuery({ from: "2025-09-27", to: "2026-11-01" }, known)).toThrow("Unprocessable");
  expect(parseFiguresQuery({ from: "2026-10-02", to: "2026-11-01", by: "hour" }, known).by).toBe("hour");
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1"])(
  "a name %j is no formula in a table",
  (name) => {
    const [first] = figuresExample.agents;
    if (first === undefined) throw new Error("no agent");
    const agents = [{ ...first, agent: { id: "7", name } }];
    const csv = figuresCsv(
      { ...figuresExample, agents, range: { ...figuresExample.range, by: "agent" } },
      "en",
    );
    const cell = csv.split("\r\n")[1]?.slice("7,".length) ?? "";
    expect(cell.replace(/^"/, "")).toMatch(/^'/);
  },
);

test("a table keeps to RFC 4180", () => {
  const [first] = figuresExample.teams;
  if (first === undefined) throw new Error("no team");
  const teams = [{ ...first, team: { id: 1, name: 'Ventas, "norte"\ny sur' } }];
  const csv = figuresCsv({ ...figuresExample, teams, range: { ...figuresExample.range, by: "team" } }, "pt");
  expect(csv).toContain('\r\n1,"Ventas, ""norte""\ny sur",40,');
  expect(csv.endsWith("\r\n")).toBe(true);
});

test("a table is parted by semicolons for spreadsheets that expect them", () => {
  const [first] = figuresExample.teams;
  if (first === undefined) throw new Error("no team");
  const teams = [{ ...first, team: { id: 1, name: "Norte; sur" } }];
  const byTeam = { ...figuresExample, teams, range: { ...figuresExample.range, by: "team" as const } };
  expect(figuresCsv(byTeam, "pt", "semicolon")).toContain('\r\n1;"Norte; sur";40;');
});

test("reasons are a table, too", () => {
  const reasons = {
    ...{ refused: [], failed: [{ reason: "63024", count: 3 }] },
    escalations: [{ reason: "asked", count: 2 }],
  };
  const csv = figuresCsv(
    { ...figuresExample, reasons, range: { ...figuresExample.range, by: "reason" } },
    "en",
  );
  expect(csv.slice(1).trimEnd().split("\r\n")).toEqual([
    ...["Figure,Reason,Count", "Failed,63024,3", "Escalations,asked,2"],
  ]);
});

test("the hours of a week are a table, too", () => {
  const csv = figuresCsv({ ...figuresExample, range: { ...figuresExample.range, by: "hour-of-week" } }, "es");
  const rows = csv.trimEnd().split("\r\n");
  expect(rows).toHaveLength(1 + 7 * 24);
  expect(rows.at(-1)).toBe("domingo,23,0,0,0,0,0");
});
