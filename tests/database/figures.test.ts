import fc from "fast-check";
import { COUNTS, DURATIONS, REASONED } from "../../src/ledger/figures";
import { HOURLY_COUNTS, type Measured } from "../../src/ledger/report";
import { KnownLedger } from "../ledger/known-ledger";
import { localTime } from "../ledger/local-time";
import { randomLedger } from "../ledger/random-ledger";
import { type Piece, reasonsIn, type Summed, slowPieces, sumBy } from "../ledger/slow-figures";
import { useKept } from "./kept";

const kept = useKept();

const ledger = new KnownLedger(kept);

const summed = ({ counts, seconds }: Measured): Summed => ({
  counts: Object.fromEntries(COUNTS.map((name) => [name, counts[name]])) as Summed["counts"],
  seconds: Object.fromEntries(
    DURATIONS.map((name) => [name, [...seconds[name]].sort((a, b) => a - b)]),
  ) as unknown as Summed["seconds"],
});

const byKey = (rows: readonly (Measured & { readonly key: unknown })[]) =>
  Object.fromEntries(
    rows
      .filter(({ counts }) => Object.values(counts).some((n) => n !== 0))
      .map((row) => [String((row.key as { id?: string } | undefined)?.id ?? row.key), summed(row)]),
  );

const counted = (rows: readonly { readonly reason: string; readonly count: number }[]) =>
  Object.fromEntries(rows.map(({ reason, count }) => [reason, count]));

const named = (value: string | number) => (value === "" || value === 0 ? "undefined" : String(value));

/** What the database tells is what the whole ledger says. */
async function expectEqual(timeZone: string, from: string, to: string): Promise<void> {
  const all = slowPieces(await ledger.events());
  const local = (piece: Piece) => localTime(timeZone, piece.at);
  const pieces = all.filter((piece) => local(piece).day >= from && local(piece).day <= to);
  const report = await ledger.read(timeZone, from, to);
  const hourly = await ledger.read(timeZone, from, to, true);

  const totals = sumBy(pieces, () => "all").all;
  if (totals !== undefined) expect(summed(report.totals)).toEqual(totals);
  expect(byKey(report.series)).toEqual(sumBy(pieces, (piece) => local(piece).day));
  expect(byKey(report.lines)).toEqual(sumBy(pieces, ({ line }) => named(line)));
  expect(byKey(report.teams)).toEqual(sumBy(pieces, ({ team }) => named(team)));
  expect(byKey(report.agents)).toEqual(sumBy(pieces, ({ agent }) => named(agent)));
  expect(byKey(hourly.series)).toEqual(sumBy(pieces, (piece) => local(piece).hour));
  for (const name of HOURLY_COUNTS) {
    const week = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
    for (const piece of pieces) {
      const { weekday, hourOfDay } = local(piece);
      const row = week[weekday];
      if (row !== undefined) row[hourOfDay] = (row[hourOfDay] ?? 0) + (piece.counts[name] ?? 0);
    }
    expect(report.hourOfWeek[name]).toEqual(week);
  }
  for (const agent of [1, 2, 3]) {
    const own = pieces.filter((piece) => piece.agent === agent);
    const days = await ledger.read(timeZone, from, to, false, String(agent));
    expect(byKey(days.series)).toEqual(sumBy(own, (piece) => local(piece).day));
    const hours = await ledger.read(timeZone, from, to, true, String(agent));
    expect(byKey(hours.series)).toEqual(sumBy(own, (piece) => local(piece).hour));
    for (const what of REASONED) expect(counted(hours.reasons[what])).toEqual(reasonsIn(own, what));
  }
  for (const what of REASONED) expect(counted(report.reasons[what])).toEqual(reasonsIn(pieces, what));
  expect(counted(report.templates.map(({ name, count }) => ({ reason: name, count })))).toEqual(
    reasonsIn(pieces, "template"),
  );
}

/** Around these moments clocks are changed; the days of the range hold some of what happens, not all. */
const CHANGES = [
  ["America/Santiago", "2026-04-05T03:00:00Z", "2026-04-03", "2026-04-06"],
  ["America/Santiago", "2026-09-06T04:00:00Z", "2026-09-05", "2026-09-07"],
  ["America/Sao_Paulo", "2026-11-01T03:00:00Z", "2026-10-31", "2026-11-02"],
  ["America/Sao_Paulo", "2018-11-04T03:00:00Z", "2018-11-03", "2018-11-05"],
  ["Europe/Lisbon", "2026-10-25T01:00:00Z", "2026-10-24", "2026-10-26"],
  ["Europe/Lisbon", "2026-03-29T01:00:00Z", "2026-03-28", "2026-03-30"],
] as const;

describe("figures from random ledgers are those of a slow recomputation", () => {
  test.each(CHANGES)("in %s around %s", async (timeZone, around, from, to) => {
    await fc.assert(
      fc.asyncProperty(
        randomLedger(Date.parse(around)),
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 30 }),
        async (events, sizes, before) => {
          await ledger.forget();
          // Some of it was there before anybody asked; the rest comes in pieces, each looked at or not.
          await ledger.write(events.slice(0, before));
          let place = before;
          for (let turn = 0; place < events.length; turn++) {
            if (turn % 3 !== 1) await ledger.refresh(timeZone);
            const size = sizes[turn % sizes.length] ?? 1;
            await ledger.write(events.slice(place, place + size));
            place += size;
          }
          await ledger.refresh(timeZone);
          await expectEqual(timeZone, from, to);
        },
      ),
      { numRuns: Number(process.env.FIGURES_RUNS ?? 12) },
    );
  });
});
