import { dropMessage, listOutbox, retryMessage } from "../src/adapters/postgres/outbox";
import { columns, shortTime } from "./admin/columns";
import { withDatabase } from "./admin/open-database";
import { failPlainly } from "./build/fail-plainly";
import { Unfit } from "./build/unfit";

const USAGE = `npm run outbox -- list        what was not delivered so far
npm run outbox -- retry ID    sends it again: it did not arrive
npm run outbox -- drop ID     leaves it: it arrived, or is not wanted any more`;

const MOST_LISTED = 200;

/** What somebody sends again by hand is worth sending for as long. */
const VALIDITY = "30 minutes";

failPlainly(async () => {
  const [verb, id = ""] = process.argv.slice(2);
  if (verb !== "list" && !/^\d{1,18}$/.test(id)) throw new Unfit(USAGE);
  await withDatabase(async (database) => {
    if (verb === "retry") {
      if (!(await retryMessage(database, id, VALIDITY))) {
        throw new Unfit(`message ${id} is neither unknown nor given up; see npm run outbox -- list`);
      }
      console.log(`message ${id} goes out with the next tick`);
    } else if (verb === "drop") {
      if (!(await dropMessage(database, id))) {
        throw new Unfit(`message ${id} does not wait for anything; see npm run outbox -- list`);
      }
      console.log(`message ${id} is left as it is`);
    } else if (verb === "list") {
      const waiting = await listOutbox(database, MOST_LISTED);
      if (waiting.length === 0) return console.log("nothing waits");
      const rows = waiting.map((message) => [
        message.id,
        message.state,
        message.code ?? "",
        `${message.attempts} tries`,
        `to ${message.address}`,
        message.ticket_id === null ? "" : `ticket #${message.ticket_id}`,
        message.due_at === null ? "waits for you: retry or drop" : `due ${shortTime(message.due_at)}`,
      ]);
      console.log(columns(rows));
    } else throw new Unfit(USAGE);
  });
});
