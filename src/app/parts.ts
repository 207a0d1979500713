import config from "deriva:config";
import { setTimeout } from "node:timers/promises";
import type { Database } from "../adapters/postgres/database";
import { type TwilioClient, twilioClient } from "../adapters/twilio/client";
import { type Environment, readEnvironment, type Variables } from "../config/environment";
import { countryOf } from "../contact/country";
import type { PhoneNumber } from "../contact/phone-number";
import type { DeflectNeeds } from "../deflection/deflect";
import type { DeflectionRequest } from "../deflection/deflection";
import type { DeliverNeeds } from "../deflection/deliver-due";
import type { Desk } from "../deflection/desk";
import { isTooLateAtNight } from "../deflection/quiet-hours";
import { faultFields, log, withoutNumbers } from "../edge/log";
import { maskNumber } from "../edge/mask-number";
import type { Line } from "../ivr/line";

// What the functions are made of. Each part is made at the first request that needs it and kept by its instance;
// whatever loads a driver or an HTTP client is imported when it is needed, so that no other function pays for it at its
// start.

let environment: Environment | undefined;

/** The environment of this instance. @throws Faults when it does not hold together. */
export function environmentOf(variables: Variables): Environment {
  environment ??= readEnvironment(variables);
  return environment;
}

let twilio: TwilioClient | undefined;

export function clientOf(variables: Variables): TwilioClient {
  const { accountSid, authToken, twilioApiUrl } = environmentOf(variables);
  twilio ??= twilioClient({
    accountSid,
    authToken,
    ...(twilioApiUrl !== undefined && { apiUrl: twilioApiUrl }),
  });
  return twilio;
}

let opened: Database | undefined;

/** The database, or nothing where none is configured. */
export async function databaseOf(variables: Variables): Promise<Database | undefined> {
  const { databaseUrl } = environmentOf(variables);
  if (databaseUrl === undefined) return undefined;
  const { openDatabase } = await import("../adapters/postgres/database");
  opened ??= openDatabase(databaseUrl);
  return opened;
}

export async function neededDatabase(variables: Variables): Promise<Database> {
  const database = await databaseOf(variables);
  if (database === undefined) throw new Error("DATABASE_URL is not set; this needs a PostgreSQL");
  return database;
}

/** A number as a log may hold it. */
export function masked(number: string, variables: Variables): string {
  return maskNumber(number, environmentOf(variables).logKey);
}

/** The line of one of our numbers; the first where it is none of them, or a request came by no line. */
export function lineOf(number: string | undefined): Line {
  return config.lines.find((line) => line.number === number) ?? config.lines[0];
}

const OWN_NUMBERS = new Set<string>([...config.senders, ...config.lines].map(({ number }) => number));

/** Whether a sender may write to a number: not to ourselves, and to the countries that it is for. */
export function mayWriteTo(recipient: PhoneNumber, sender: string): boolean {
  if (OWN_NUMBERS.has(recipient)) return false;
  const countries = config.senders.find(({ number }) => number === sender)?.countries;
  return countries === undefined || countries.includes(countryOf(recipient) ?? "");
}

let deflecting: Promise<DeflectNeeds & DeliverNeeds> | undefined;

/** What `deflect` and `deliverDue` need: a desk, where claims are kept, and who carries texts. */
export function deflectionNeeds(variables: Variables): Promise<DeflectNeeds & DeliverNeeds> {
  deflecting ??= composeDeflection(variables);
  // What failed to compose is tried again by the next request.
  deflecting.catch(() => {
    deflecting = undefined;
  });
  return deflecting;
}

/** Why a message is given up with nothing to mend. */
const OF_ITSELF = new Set(["expired", "quiet-hours", "opted-out", "window-closed", "63016"]);

async function composeDeflection(variables: Variables): Promise<DeflectNeeds & DeliverNeeds> {
  const desk = await composeDesk(variables);
  return {
    desk,
    ...(await composeTexts(variables)),
    store: await composeStore(variables, desk),
    isTooLate: (due) => {
      const { timeZone, quietHours } = lineOf(due.line);
      return isTooLateAtNight(due.requestedAt, new Date(), timeZone, quietHours);
    },
    logFault: (event, fault) => log("error", event, faultFields(fault)),
    logRefusal: ({ code, blame }) => {
      const alert = blame === "us" && !OF_ITSELF.has(code);
      log(alert ? "error" : "warn", "deflection_refused", { code, blame, ...(alert && { alert }) });
    },
    alert: (event, fields) => log("error", event, { alert: true, ...fields }),
    sleep: setTimeout,
  };
}

async function composeDesk(variables: Variables): Promise<Desk> {
  const { desk, publicUrl, databaseUrl } = environmentOf(variables);
  if (desk.kind === "builtin") {
    const { builtinDesk } = await import("../adapters/twilio/builtin-desk");
    return builtinDesk(clientOf(variables), { templates: config.templates, publicUrl });
  }
  const { aderesoDesk } = await import("../adapters/adereso/adereso-desk");
  // Without a database nothing is kept that a person could settle.
  const asks = databaseUrl !== undefined && config.whenUnclear === "ask";
  return aderesoDesk({
    ...desk,
    whenUnclear: asks ? "ask-a-person" : "send-again",
    reportRefusal: (status, message) =>
      log("error", "adereso_refused", { status, message: withoutNumbers(message) }),
  });
}

/** Adereso answers contacts by itself. */
async function composeTexts(variables: Variables): Promise<Pick<DeliverNeeds, "texts">> {
  const { desk, publicUrl } = environmentOf(variables);
  if (desk.kind !== "builtin") return {};
  const { twilioTexts } = await import("../adapters/twilio/twilio-texts");
  const { contentIds } = await import("../adapters/postgres/content-ids");
  const settings = {
    publicUrl,
    templates: config.templates,
    contentIds: contentIds(await neededDatabase(variables)),
    logFault: (event: string, fault: unknown) => log("error", event, faultFields(fault)),
  };
  return { texts: twilioTexts(clientOf(variables), settings) };
}

async function composeStore(variables: Variables, { whenUnclear }: Desk): Promise<DeflectNeeds["store"]> {
  const builtin = environmentOf(variables).desk.kind === "builtin";
  const database = builtin ? await neededDatabase(variables) : await databaseOf(variables);
  if (database === undefined) {
    const { claimsInMemory } = await import("../deflection/claims-in-memory");
    return claimsInMemory();
  }
  const { deflectionStore } = await import("../adapters/postgres/deflection-store");
  return deflectionStore(database, {
    ownTickets: builtin,
    reports: builtin,
    whenUnclear,
    limits: config.limits,
    termsOf,
  });
}

/** What the line, or the first one for a request that came by none, decides about a deflection. */
function termsOf({ template, call }: DeflectionRequest) {
  const { memory, fallback } = lineOf(call?.line);
  const { validityMinutes = 30, spare } = config.templates[template] ?? {};
  return {
    validity: validityMinutes * 60_000,
    memory,
    ...(spare !== undefined && { spare }),
    ...(call !== undefined &&
      fallback.kind === "sms" && { sms: { from: fallback.from, text: fallback.text } }),
  };
}
