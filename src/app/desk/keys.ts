import config from "deriva:config";
import type { Database } from "../../adapters/postgres/database";
import { parsePhoneNumber } from "../../contact/phone-number";
import type { KeyJson } from "../../edge/desk-contract";
import type { DeskUse } from "../../edge/desk-service";
import { parseWith } from "../../edge/parse-with";
import { invalidFields, refused } from "../../edge/problem";
import { keyChangeSchema } from "../../edge/user-schema";
import { deskDatabase, orUnavailable } from "../services";

/** `GET /desk/keys`: the keys of our web services, besides API_KEY. Their secrets are kept nowhere. */
export const listKeys: DeskUse = async (_event, variables) => ({
  status: 200,
  body: { keys: await orUnavailable(keysOf(await deskDatabase(variables))) },
});

/** `POST /desk/keys`: adds one, whose secret is told once, or revokes one. */
export const changeKeys: DeskUse = async (event, variables, _deadline, member) => {
  const change = parseWith(keyChangeSchema, event);
  const database = await deskDatabase(variables);
  const { addApiKey, revokeApiKey } = await import("../../adapters/postgres/api-keys");
  const { auditTrail } = await import("../../adapters/postgres/audit");
  const trail = auditTrail(database);
  if (change.do === "revoke") {
    if (!(await orUnavailable(revokeApiKey(database, change.name)))) {
      throw refused("There is no such key.", [{ field: "name", code: "unknown", detail: "has no key" }]);
    }
    await orUnavailable(trail.record(member.id, "key_revoked", undefined, { key: change.name }));
    return { status: 200, body: { keys: await orUnavailable(keysOf(database)) } };
  }
  const senders = change.senders?.map(senderOf);
  const key = { name: change.name, perMinute: change.per_minute };
  const secret = await orUnavailable(
    addApiKey(database, { ...key, ...(senders !== undefined && senders.length > 0 && { senders }) }),
  );
  if (secret === undefined) {
    throw refused("The name has a key already.", [
      { field: "name", code: "name", detail: "has a key; revoke it first, or choose another name" },
    ]);
  }
  await orUnavailable(trail.record(member.id, "key_added", undefined, { key: change.name }));
  return { status: 200, body: { keys: await orUnavailable(keysOf(database)), secret } };
};

const SENDERS = new Set<string>([
  ...config.senders.map(({ number }) => number),
  ...config.lines.flatMap(({ fallback }) => (fallback.kind === "sms" ? [fallback.from] : [])),
]);

function senderOf(given: string, index: number): string {
  const number = parsePhoneNumber(given);
  if (number !== undefined && SENDERS.has(number)) return number;
  const known = [...SENDERS].join(", ");
  throw invalidFields([
    { field: `senders.${index}`, detail: `sends nothing in the config; it can be ${known}` },
  ]);
}

async function keysOf(database: Database): Promise<readonly KeyJson[]> {
  const { listApiKeys } = await import("../../adapters/postgres/api-keys");
  const keys = await listApiKeys(database);
  return keys.map(({ name, perMinute, senders, createdAt, revokedAt }) => ({
    name,
    per_minute: perMinute,
    senders: senders ?? null,
    created_at: createdAt.toISOString(),
    revoked_at: revokedAt?.toISOString() ?? null,
  }));
}
