import { addApiKey, findApiKey, listApiKeys, revokeApiKey } from "../../src/adapters/postgres/api-keys";
import { useKept } from "./kept";

const kept = useKept();

test("a key is known by its secret, of which only a hash is kept", async () => {
  const key = { name: "crm", senders: ["+56976591992"], perMinute: 30 };
  const secret = (await addApiKey(kept.database, key)) ?? "";
  expect(secret).toMatch(/^dk_.{32}$/);
  expect(await findApiKey(kept.database, secret)).toMatchObject(key);
  expect(await findApiKey(kept.database, `${secret}x`)).toBeUndefined();
  expect(await findApiKey(kept.database, "")).toBeUndefined();
  const dump = await kept.dump();
  expect(dump).toContain("crm");
  expect(dump).not.toContain(secret);
  expect(dump).not.toContain(secret.slice(3));
});

test("a name has one key at a time, also for two who make one at once", async () => {
  const secrets = await Promise.all(
    Array.from({ length: 5 }, () => addApiKey(kept.database, { name: "shop", perMinute: 5 })),
  );
  expect(secrets.filter((secret) => secret !== undefined)).toHaveLength(1);
});

test("a key that was revoked is none, and its name can have another", async () => {
  const old = (await addApiKey(kept.database, { name: "bot", perMinute: 5 })) ?? "";
  expect(await revokeApiKey(kept.database, "bot")).toBe(true);
  expect(await revokeApiKey(kept.database, "bot")).toBe(false);
  expect(await findApiKey(kept.database, old)).toBeUndefined();
  const fresh = (await addApiKey(kept.database, { name: "bot", perMinute: 9 })) ?? "";
  expect(await findApiKey(kept.database, fresh)).toEqual({
    ...{ name: "bot", perMinute: 9, createdAt: expect.any(Date) },
  });
  expect(await findApiKey(kept.database, old)).toBeUndefined();
  const bots = (await listApiKeys(kept.database)).filter(({ name }) => name === "bot");
  expect(bots).toEqual([
    { name: "bot", perMinute: 5, createdAt: expect.any(Date), revokedAt: expect.any(Date) },
    { name: "bot", perMinute: 9, createdAt: expect.any(Date) },
  ]);
});
