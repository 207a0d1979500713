import { ALL_SENDERS, listStops, startSends, stopSends } from "../src/adapters/postgres/send-stops";
import { columns, shortTime } from "./admin/columns";
import { withDatabase } from "./admin/open-database";
import { readSender } from "./admin/read-number";
import { failPlainly } from "./build/fail-plainly";
import { Unfit } from "./build/unfit";

const USAGE = `npm run sends -- stop [SENDER]     nothing is sent any more, by one sender or by all
npm run sends -- start [SENDER]    what waits goes out, if it is still worth it
npm run sends -- list              what is stopped, since when and why`;

failPlainly(async () => {
  const [verb, given, ...more] = process.argv.slice(2);
  if (more.length > 0) throw new Unfit(USAGE);
  const sender = given === undefined ? ALL_SENDERS : await readSender(given);
  await withDatabase(async (database) => {
    if (verb === "stop") await stopSends(database, sender);
    else if (verb === "start") await startSends(database, sender);
    else if (verb !== "list") throw new Unfit(USAGE);
    const stops = await listStops(database);
    if (stops.length === 0) return console.log("all senders send");
    const rows = stops.map(({ sender: stopped, reason, since, probeAt }) => [
      stopped === ALL_SENDERS ? "all senders" : stopped,
      `stopped since ${shortTime(since)}`,
      reason,
      probeAt === undefined ? "until started" : `tried again ${shortTime(probeAt)}`,
    ]);
    console.log(columns(rows));
  });
});
