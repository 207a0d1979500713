import { countedBy, knownDevice, newDevice } from "../../src/desk/tries";

const SECRET = "a-secret";
const EMAIL = "ana@example.com";
const NOW = Date.UTC(2026, 10, 28);
const DAY = 24 * 3_600_000;

describe("a browser that an account has signed in with", () => {
  const device = newDevice(EMAIL, SECRET, NOW);

  test("is known by that account for half a year", () => {
    expect(knownDevice(device, EMAIL, SECRET, NOW)).toMatch(/^[\w-]{16}$/);
    expect(knownDevice(device, EMAIL, SECRET, NOW + 179 * DAY)).toBe(knownDevice(device, EMAIL, SECRET, NOW));
    expect(knownDevice(device, EMAIL, SECRET, NOW + 181 * DAY)).toBeUndefined();
  });

  test("is not by another one, nor when anything of it was changed", () => {
    expect(knownDevice(device, "eva@example.com", SECRET, NOW)).toBeUndefined();
    expect(knownDevice(device, EMAIL, "another", NOW)).toBeUndefined();
    const [id = "", since = "", signature = ""] = device.split(".");
    const later = (Number.parseInt(since, 36) + DAY).toString(36);
    for (const made of [
      `${id}.${later}.${signature}`,
      `x${device}`,
      `${id}.${since}.`,
      "",
      "..",
      undefined,
    ]) {
      expect(knownDevice(made, EMAIL, SECRET, NOW)).toBeUndefined();
    }
  });

  test("tells nothing of whose it is", () => expect(device).not.toContain("ana"));
});

test("what tries are counted by is apart for accounts, browsers and passwords", () => {
  const all = [
    countedBy("account", "1", SECRET),
    countedBy("device", "1", SECRET),
    countedBy("password", "1", SECRET),
    countedBy("account", "1", "another"),
  ];
  expect(new Set(all.map(String)).size).toBe(4);
  expect(countedBy("account", "1", SECRET)).toEqual(all[0]);
});
