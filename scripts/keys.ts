import { parseArgs } from "node:util";
import { addApiKey, listApiKeys, revokeApiKey } from "../src/adapters/postgres/api-keys";
import { columns, shortTime } from "./admin/columns";
import { withDatabase } from "./admin/open-database";
import { readSender } from "./admin/read-number";
import { failPlainly } from "./build/fail-plainly";
import { Unfit } from "./build/unfit";

const USAGE = `npm run keys -- add NAME [--per-minute 60] [--sender +56976591992]…
npm run keys -- list
npm run keys -- revoke NAME

Keys of POST and GET /deflections, besides API_KEY. A key is printed once and kept as a hash; --sender says which
senders it may use (default: all), --per-minute how many deflections it may ask for.`;

failPlainly(async () => {
  const { verb, name, perMinute, sender } = readArguments();
  const senders = await Promise.all(sender.map(readSender));
  await withDatabase(async (database) => {
    if (verb === "add") {
      const key = { name, perMinute, ...(senders.length > 0 && { senders }) };
      const secret = await addApiKey(database, key);
      if (secret === undefined)
        throw new Unfit(`'${name}' has a key; revoke it first, or choose another name`);
      console.log(
        `${secret}\n\nThis is the only time that it is shown. Send it as: Authorization: Key ${secret}`,
      );
    } else if (verb === "revoke") {
      if (!(await revokeApiKey(database, name))) throw new Unfit(`'${name}' has no key`);
      console.log(`the key of '${name}' is revoked`);
    } else {
      const keys = await listApiKeys(database);
      if (keys.length === 0) return console.log("there are no keys besides API_KEY");
      const rows = keys.map((key) => [
        key.name,
        `${key.perMinute}/minute`,
        key.senders?.join(", ") ?? "all senders",
        shortTime(key.createdAt),
        key.revokedAt === undefined ? "" : `revoked ${shortTime(key.revokedAt)}`,
      ]);
      console.log(columns(rows));
    }
  });
});

function readArguments() {
  const usage = (why: string) => new Unfit(`${why}\n\n${USAGE}`);
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        "per-minute": { type: "string", default: "60" },
        sender: { type: "string", multiple: true, default: [] },
      },
    });
    const [verb, name = "", ...more] = positionals;
    if (more.length > 0 || (verb === "list" && name !== ""))
      throw usage("that is too much; quote a name of several words");
    const perMinute = Number(values["per-minute"]);
    if (verb !== "add" && verb !== "list" && verb !== "revoke") throw usage("say add, list or revoke");
    if (verb !== "list" && !/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u.test(name)) {
      throw usage("a key's name is 1 to 64 letters, digits, spaces, dots and dashes");
    }
    if (name.toUpperCase() === "API_KEY") throw usage("API_KEY is the first key; set it in the environment");
    if (!Number.isInteger(perMinute) || perMinute < 1) throw usage("--per-minute is a whole number, from 1");
    return { verb, name, perMinute, sender: values.sender } as const;
  } catch (fault) {
    throw fault instanceof Unfit ? fault : usage((fault as Error).message);
  }
}
