import { settingsReader } from "../../src/adapters/postgres/settings-reader";
import { settingsStore } from "../../src/adapters/postgres/settings-store";
import type { NewVersion } from "../../src/desk/settings-store";
import type { Settings } from "../../src/routing/settings";
import { inbound, keepInbound } from "./inbound";
import { somebody, useKept } from "./kept";

const kept = useKept();

const store = () => settingsStore(kept.database);
const reader = () => settingsReader(kept.database);

/** As far as a database minds. */
const settingsOf = (mark: number) =>
  ({ chats: [], teams: [], escalation: { mark }, aftercare: {} }) as unknown as Settings;

const file = (hash: string) => ({ hash, fields: { holidays: [hash] } });

const version = (from: number, more: Partial<NewVersion> = {}): NewVersion => ({
  ...{ from, changes: { holidays: [`of ${from + 1}`] }, changed: 1, by: "7", note: "" },
  ...more,
});

test("versions of settings come one after the other, each upon the newest, and are read by who answers", async () => {
  expect(await store().newest()).toBeUndefined();
  expect(await reader().read("one", 0)).toEqual({ version: 0 });
  expect(await reader().isUnfit("one")).toBe(false);

  expect(await store().save(version(0, { note: "first" }), file("one"), settingsOf(1))).toBe(true);
  expect(await store().save(version(0), file("one"), settingsOf(2))).toBe(false);
  expect(await store().save(version(2), file("one"), settingsOf(2))).toBe(false);
  expect(await store().save(version(1, { backTo: 0 }), file("one"), settingsOf(2))).toBe(true);

  expect(await store().newest()).toMatchObject({
    ...{ id: 2, changes: { holidays: ["of 2"] }, fields: { holidays: ["one"] }, madeOn: "one", backTo: 0 },
    by: { id: "7" },
  });
  expect(await store().find(1)).toMatchObject({ id: 1, note: "first" });
  expect((await store().list(undefined, 5)).map(({ id }) => id)).toEqual([2, 1]);
  expect((await store().list(2, 5)).map(({ id }) => id)).toEqual([1]);

  expect(await reader().read("one", 1)).toEqual({ version: 2, settings: settingsOf(2) });
  expect(await reader().read("one", 2)).toEqual({ version: 2 });
});

test("of many who save at once one does", async () => {
  const from = (await store().newest())?.id ?? 0;
  const saved = await Promise.all(
    Array.from({ length: 12 }, (_, index) => store().save(version(from), file("one"), settingsOf(index))),
  );
  expect(saved.filter((one) => one)).toHaveLength(1);
  expect((await store().newest())?.id).toBe(from + 1);
});

test("another config file has what was fitted to it, and nothing else", async () => {
  const newest = (await store().newest())?.id ?? 0;
  expect(await reader().read("two", 0)).toEqual({ version: 0 });
  expect(await reader().isUnfit("two")).toBe(true);
  expect(await store().leftOut(newest, "two")).toBeUndefined();
  const put = (mark: number) =>
    store().putInEffect(newest, file("two"), settingsOf(mark), [{ path: "holidays" }]);
  await Promise.all([put(1), put(1), put(1)]);
  expect(await reader().isUnfit("two")).toBe(false);
  expect(await store().leftOut(newest, "two")).toEqual([{ path: "holidays" }]);
  expect(await reader().read("two", 0)).toEqual({ version: newest, settings: settingsOf(1) });
});

test("a message that is kept tells the newest version to who asks", async () => {
  const newest = (await store().newest())?.id ?? 0;
  const keep = (settingsFor?: string) =>
    keepInbound(kept.database, inbound(somebody()), settingsFor === undefined ? {} : { settingsFor });
  expect((await keep("one")).settings).toBe(newest);
  expect((await keep("nobody's")).settings).toBe(0);
  expect(await keep()).not.toHaveProperty("settings");
});

test.each(["settings_version", "settings_in_effect", "settings_file"])(
  "nothing of deriva.%s is ever changed",
  async (table) => {
    await expect(kept.rows(`delete from deriva.${table}`)).rejects.toThrow();
    await expect(kept.rows(`update deriva.${table} set created_at = now()`)).rejects.toThrow();
  },
);
