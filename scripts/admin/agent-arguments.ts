import { parseArgs } from "node:util";
import * as v from "valibot";
import { ROLES, type Role } from "../../src/desk/member";
import { email as emailSchema } from "../../src/edge/account-schema";
import { Unfit } from "../build/unfit";

const USAGE = `npm run agents -- list
npm run agents -- invite NAME --email ana@example.com [--role agent|supervisor|admin] --team 1234 [--team 1235]… [--capacity 5]
npm run agents -- add NAME --team 1234 [--team 1235]… [--capacity 5]
npm run agents -- available NAME
npm run agents -- away NAME
npm run agents -- sign-out NAME
npm run agents -- disable NAME
npm run agents -- enable NAME
npm run agents -- remove NAME

'invite' makes an account for the desk and prints a link to choose a password; for who has one it lets them choose a new
one. 'add' makes an agent who gets tickets by web services alone. Agents get tickets of their teams while they are available,
as many at a time as their capacity says. Adding or inviting one who is known changes what is named. What somebody who is
disabled or removed had goes back to their teams.`;

const VERBS = [
  "list",
  "invite",
  "add",
  "available",
  "away",
  "sign-out",
  "disable",
  "enable",
  "remove",
] as const;

export interface AgentArguments {
  readonly verb: (typeof VERBS)[number];
  readonly name: string;
  readonly teams: readonly number[];
  readonly capacity?: number;
  readonly email?: string;
  readonly role?: Role;
}

/** Reads the command line of `npm run agents`. @throws Unfit that says what was typed wrong, and how it is used. */
export function readAgentArguments(): AgentArguments {
  const usage = (why: string) => new Unfit(`${why}\n\n${USAGE}`);
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        team: { type: "string", multiple: true, default: [] },
        capacity: { type: "string" },
        email: { type: "string" },
        role: { type: "string" },
      },
    });
    const [given, name = "", ...more] = positionals;
    const verb = VERBS.find((one) => one === given);
    if (verb === undefined) throw usage(`say ${VERBS.slice(0, -1).join(", ")} or ${VERBS.at(-1)}`);
    if (more.length > 0) throw usage("that is too much; quote a name of several words");
    if (verb !== "list" && !/^\S.{0,63}$/u.test(name)) throw usage("an agent's name is 1 to 64 characters");
    const teams = values.team.map(Number);
    if (!teams.every(Number.isInteger) || (verb === "add" && teams.length === 0)) {
      throw usage("say at least one team by its id: --team 1234");
    }
    const capacity = values.capacity === undefined ? undefined : Number(values.capacity);
    if (capacity !== undefined && !(Number.isInteger(capacity) && capacity >= 1 && capacity <= 100)) {
      throw usage("--capacity is a whole number from 1 to 100");
    }
    const role = ROLES.find((one) => one === values.role);
    if (values.role !== undefined && role === undefined) throw usage("--role is agent, supervisor or admin");
    const email = values.email === undefined ? undefined : v.safeParse(emailSchema, values.email);
    if (email?.success === false) throw usage("--email is not an e-mail address");
    return {
      ...{ verb, name, teams },
      ...(capacity !== undefined && { capacity }),
      ...(email !== undefined && { email: email.output }),
      ...(role !== undefined && { role }),
    };
  } catch (fault) {
    throw fault instanceof Unfit ? fault : usage((fault as Error).message);
  }
}
