import config from "deriva:config";
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
    const standing = await standingOf(line, call, number);
    if (standing.kind !== "free") {
      log("info", "standing", {
        callSid: call.callSid,
        outcome: standing.kind === "barred" ? standing.why : "sent",
      });
    }
    return standing;
  };

  async function standingOf(
    line: Line,
    call: VoiceEvent,
    number: PhoneNumber | undefined,
  ): Promise<Standing> {
    if (number !== undefined && !mayWriteTo(number, line.sender)) return { kind: "barred", why: "country" };
    try {
      const known = await within(DATABASE_TIME, () => ask(variables, line, call, number));
      const asks = known.kind === "free" && number !== undefined && config.lookup !== undefined;
      const lineType = asks ? (known.lineType ?? (await lookUp(variables, number))) : undefined;
      return lineType === "landline" ? { kind: "barred", why: "not-on-whatsapp" } : known;
    } catch (fault) {
      log("warn", "standing_unknown", { callSid: call.callSid, ...faultFields(fault) });
      return FREE;
    }
  }
}

/** How many numbers an instance remembers; with more, each caller is asked about. */
const MOST_REMEMBERED = 20_000;

let notable: ReturnType<typeof notableNumbers> | undefined;

async function ask(
  variables: Variables,
  line: Line,
  call: VoiceEvent,
  number: PhoneNumber | undefined,
): Promise<Standing & { readonly lineType?: string }> {
  const database = await databaseOf(variables);
  if (database === undefined) return FREE;
  const { boundsOfQuestion, readNotable, readStanding } = await import(
    "../adapters/postgres/standing-reader"
  );
  const question = {
    sender: line.sender,
    line: line.number,
    memory: line.memory,
    forged: mayBeForged(call.stirVerstat),
    ...(number !== undefined && { number }),
  };
  const bounds = boundsOfQuestion(question, config.limits);
  notable ??= notableNumbers(() => readNotable(database, LONGEST_MEMORY, MOST_REMEMBERED), Date.now);
  const canonical = number === undefined ? undefined : canonicalNumber(number);
  // Only who may be looked up at Twilio is asked about each time: that is remembered in the database.
  const mayBeOrdinary = canonical !== undefined && config.lookup === undefined;
  if (mayBeOrdinary && notable.isOrdinary({ canonical, sender: line.sender, bounds })) return FREE;
  return readStanding(database, question, bounds);
}

const LONGEST_MEMORY = Math.max(...config.lines.map(({ memory }) => memory));

/** Asks Twilio once what kind of line a number is; nothing where it may not be asked any more, or does not answer in time. */
async function lookUp(variables: Variables, number: PhoneNumber): Promise<string | undefined> {
  const database = await databaseOf(variables);
  if (database === undefined || config.lookup === undefined) return undefined;
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
