import fc from "fast-check";
import { momentOf } from "../../assets/desk/admin/settings/preview/zoned-time";

test("a time that clocks show somewhere is a moment", () => {
  expect(momentOf("2026-11-28T09:30", "America/Santiago")).toBe("2026-11-28T12:30:00.000Z");
  expect(momentOf("2026-07-01T09:30", "America/Santiago")).toBe("2026-07-01T13:30:00.000Z");
  expect(momentOf("2026-07-01T09:30", "Asia/Kolkata")).toBe("2026-07-01T04:00:00.000Z");
});

test("a time that comes twice is the first, a time that is skipped is as much later", () => {
  // Lisbon: 2026-10-25 01:00–02:00 comes twice, 2026-03-29 01:00–02:00 not at all.
  expect(momentOf("2026-10-25T01:30", "Europe/Lisbon")).toBe("2026-10-25T00:30:00.000Z");
  expect(momentOf("2026-03-29T01:30", "Europe/Lisbon")).toBe("2026-03-29T01:30:00.000Z");
  expect(momentOf("2026-03-29T02:30", "Europe/Lisbon")).toBe("2026-03-29T01:30:00.000Z");
});

test("what is no time is none", () => {
  expect(momentOf("", "UTC")).toBeUndefined();
  expect(momentOf("2026-11-28", "UTC")).toBeUndefined();
  expect(momentOf("2026-13-41T09:30", "UTC")).toBeUndefined();
});

test("clocks show at the moment what was asked for, unless they skip it", () => {
  const zones = ["America/Santiago", "America/Sao_Paulo", "Europe/Lisbon", "Australia/Lord_Howe", "UTC"];
  const minute = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 });
  fc.assert(
    fc.property(minute, fc.constantFrom(...zones), (at, timeZone) => {
      const shown = new Intl.DateTimeFormat("sv-SE", {
        timeZone,
        dateStyle: "short",
        timeStyle: "short",
      }).format(at * 60_000);
      const moment = momentOf(shown.replace(" ", "T"), timeZone);
      // Of what comes twice the first is meant, at most an hour before.
      const apart = at * 60_000 - Date.parse(moment ?? "");
      expect([0, 1_800_000, 3_600_000]).toContain(apart);
    }),
  );
});
