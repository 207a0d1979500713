import { parseArgs } from "node:util";
import { agentStore } from "../src/adapters/postgres/agent-store";
import { columns } from "./admin/columns";
import { withDatabase } from "./admin/open-database";
import { failPlainly } from "./build/fail-plainly";
import { loadConfig } from "./build/load-config";
import { loadEnvironment } from "./build/load-environment";
import { Unfit } from "./build/unfit";

const USAGE = `npm run agents -- list
npm run agents -- add NAME --team 1234 [--team 1235]… [--capacity 5]
npm run agents -- available NAME
npm run agents -- away NAME
npm run agents -- remove NAME

Agents get tickets of their teams while they are available, as many at a time as their capacity says. Adding one who is
known changes their teams and capacity. What somebody who is removed had goes back to their teams.`;

failPlainly(async () => {
  const { verb, name, teams, capacity } = readArguments();
  const config = await loadConfig(loadEnvironment().DERIVA_CONFIG || undefined);
  const unknown = teams.find((team) => !config.teams.some(({ id }) => id === team));
  if (unknown !== undefined) {
    const known = config.teams.map((team) => `${team.id} (${team.name})`).join(", ");
    throw new Unfit(`there is no team ${unknown} in the config; it can be ${known}`);
  }
  await withDatabase(async (database) => {
    const store = agentStore(database);
    const isKnown = (await store.list()).some((agent) => agent.name === name);
    if (verb !== "list" && verb !== "add" && !isKnown)
      throw new Unfit(`there is no agent '${name}'; npm run agents -- list`);
    if (verb === "add") {
      await store.set(name, { teams, ...(capacity !== undefined && { capacity }) });
      console.log(
        `'${name}' works for ${teams.join(", ")}${isKnown ? "" : `; to get tickets: npm run agents -- available ${name}`}`,
      );
    } else if (verb === "remove") {
      await store.remove(name);
      console.log(`'${name}' is removed`);
    } else if (verb !== "list") {
      await store.set(name, { available: verb === "available" });
      console.log(`'${name}' is ${verb}`);
    } else {
      const agents = await store.list();
      if (agents.length === 0)
        return console.log("there are no agents; add one: npm run agents -- add NAME --team 1234");
      console.log(
        columns(
          agents.map((agent) => [
            agent.name,
            agent.available ? "available" : "away",
            `${agent.openTickets} of ${agent.capacity} tickets`,
            agent.teams
              .map((id) => config.teams.find((team) => team.id === id)?.name ?? String(id))
              .join(", "),
          ]),
        ),
      );
    }
  });
});

function readArguments() {
  const usage = (why: string) => new Unfit(`${why}\n\n${USAGE}`);
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { team: { type: "string", multiple: true, default: [] }, capacity: { type: "string" } },
    });
    const [verb, name = "", ...more] = positionals;
    const isVerb = (["list", "add", "available", "away", "remove"] as const).find((one) => one === verb);
    if (isVerb === undefined) throw usage("say list, add, available, away or remove");
    if (more.length > 0) throw usage("that is too much; quote a name of several words");
    if (isVerb !== "list" && !/^\S.{0,63}$/u.test(name)) throw usage("an agent's name is 1 to 64 characters");
    const teams = values.team.map(Number);
    if (isVerb === "add" && (teams.length === 0 || !teams.every(Number.isInteger))) {
      throw usage("say at least one team by its id: --team 1234");
    }
    const capacity = values.capacity === undefined ? undefined : Number(values.capacity);
    if (capacity !== undefined && !(Number.isInteger(capacity) && capacity >= 1 && capacity <= 100)) {
      throw usage("--capacity is a whole number from 1 to 100");
    }
    return { verb: isVerb, name, teams, capacity } as const;
  } catch (fault) {
    throw fault instanceof Unfit ? fault : usage((fault as Error).message);
  }
}
