import config from "deriva:config";
import type { Database } from "../adapters/postgres/database";
import {
  boundsOfQuestion,
  readNotable,
  readStanding,
  type StandingQuestion,
} from "../adapters/postgres/standing-reader";
import type { Variables } from "../config/environment";
import { canonicalNumber } from "../contact/number-variants";
import type { PhoneNumber } from "../contact/phone-number";
import { notableNumbers } from "../deflection/notable-numbers";
import { FREE, type Standing } from "../deflection/standing";
import { faultFields, log } from "../edge/log";
import type { Line } from "../ivr/line";
import { mayBeForged } from "../ivr/trust-caller";
import type { VoiceEvent } from "../ivr/voice-event";
import { within } from "../time/within";
import { clientOf, databaseOf, mayWriteTo } from "./parts";

/** A database that is down or slow costs a caller this much at most, in ms. */
const DATABASE_TIME = 300;

/** What Twilio Lookup may take of a caller's time, in ms. */
const LOOKUP_TIME = 800;

/** What is known of a caller before anything is offered. Never throws: the claim decides again. */
export function standingReader(
  variables: Variables,
): (line: Line, call: VoiceEvent, number: PhoneNumber | undefined) => Promise<Standing> {
  return async (line, call, number) => {
    if (number !== undefined && isOrdinary(line, call, number)) return FREE;
    const standing = await read(variables, line, call, number);
    if (standing.kind !== "free") {
      const outcome = standing.kind === "barred" ? standing.why : "sent";
      log("info", "standing", { callSid: call.callSid, outcome });
    }
    return standing;
  };
}

async function read(
  variables: Variables,
  line: Line,
  call: VoiceEvent,
  number: PhoneNumber | undefined,
): Promise<Standing> {
  if (number !== undefined && !mayWriteTo(number, line.sender)) return { kind: "barred", why: "country" };
  try {
    // Loading the driver, once in an instance, is no time of the database's.
    const database = await databaseOf(variables);
    if (database === undefined) return FREE;
    const known = await within(DATABASE_TIME, () => ask(database, line, call, number));
    const asks = known.kind === "free" && number !== undefined && config.lookup !== undefined;
    const lineType = asks ? (known.lineType ?? (await lookUp(database, variables, number))) : undefined;
    return lineType === "landline" ? { kind: "barred", why: "not-on-whatsapp" } : known;
  } catch (fault) {
    log("warn", "standing_unknown", { callSid: call.callSid, ...faultFields(fault) });
    return FREE;
  }
}

/** How many numbers an instance remembers; with more, each caller is asked about. */
const MOST_REMEMBERED = 20_000;

const LONGEST_MEMORY = Math.max(...config.lines.map(({ memory }) => memory));

/** The countries of a sender and what Twilio tells of a number are asked about for each caller. */
const REMEMBERS =
  config.lookup === undefined && config.senders.every(({ countries }) => countries === undefined);

let notable: ReturnType<typeof notableNumbers> | undefined;

/** Whether a busy instance knows that nothing is known of this caller. */
function isOrdinary(line: Line, call: VoiceEvent, number: PhoneNumber): boolean {
  if (!REMEMBERS || notable === undefined) return false;
  const bounds = () => boundsOfQuestion(questionOf(line, call, number), config.limits);
  return notable.isOrdinary({ canonical: canonicalNumber(number), sender: line.sender, bounds });
}

function questionOf(line: Line, call: VoiceEvent, number: PhoneNumber | undefined): StandingQuestion {
  return {
    sender: line.sender,
    line: line.number,
    memory: line.memory,
    forged: mayBeForged(call.stirVerstat),
    ...(number !== undefined && { number }),
  };
}

async function ask(
  database: Database,
  line: Line,
  call: VoiceEvent,
  number: PhoneNumber | undefined,
): Promise<Standing & { readonly lineType?: string }> {
  notable ??= notableNumbers(() => readNotable(database, LONGEST_MEMORY, MOST_REMEMBERED), Date.now);
  const question = questionOf(line, call, number);
  const standing = await readStanding(database, question, boundsOfQuestion(question, config.limits));
  // Who may have forged a number need not learn what was sent to it.
  return question.forged && standing.kind === "sent" ? { kind: "barred", why: "limited" } : standing;
}

/** Asks Twilio once what kind of line a number is; nothing where it may not be asked any more, or does not answer in time. */
async function lookUp(
  database: Database,
  variables: Variables,
  number: PhoneNumber,
): Promise<string | undefined> {
  const { rememberLineType, takeLookup } = await import("../adapters/postgres/line-types");
  try {
    return await within(LOOKUP_TIME, async () => {
      if (!(await takeLookup(database, config.lookup?.perDay ?? 0))) return undefined;
      const { lineTypeOf } = await import("../adapters/twilio/line-type");
      const type = await lineTypeOf(clientOf(variables), number);
      await rememberLineType(database, number, type);
      return type;
    });
  } catch (fault) {
    log("warn", "lookup_failed", faultFields(fault));
    return undefined;
  }
}
