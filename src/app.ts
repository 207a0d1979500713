import config from "deriva:config";
import newestMigration from "deriva:newest-migration";
import { setTimeout } from "node:timers/promises";
import { version } from "../package.json";
import { jsonWait } from "./adapters/http/json-wait";
import type { Database } from "./adapters/postgres/database";
import { type TwilioClient, twilioClient } from "./adapters/twilio/client";
import { queueWait } from "./adapters/twilio/queue-wait";
import { type Environment, readEnvironment, type Variables } from "./config/environment";
import { lastDigits } from "./contact/last-digits";
import { type DeflectNeeds, deflect } from "./deflection/deflect";
import { deliverDue } from "./deflection/deliver-due";
import type { Desk } from "./deflection/desk";
import type { ApiUse } from "./edge/api";
import type { EventUse } from "./edge/event-webhook";
import { faultFields, log, withoutNumbers } from "./edge/log";
import { parseDeliveryReport } from "./edge/parse-delivery-report";
import { parseInboundMessage } from "./edge/parse-inbound-message";
import { unavailable } from "./edge/problem";
import { parseTicketQuery, ticketListJson } from "./edge/ticket-list";
import type { VoiceUse } from "./edge/voice-webhook";
import { answerCall } from "./ivr/answer-call";
import { describeDeflection } from "./ivr/describe-deflection";
import { answerFault, handleDigit } from "./ivr/handle-digit";
import type { Line } from "./ivr/line";
import { rememberTwiml } from "./ivr/remember-twiml";
import { rememberWait } from "./ivr/remember-wait";
import { UNKNOWN_WAIT, type Wait, waitBetween } from "./ivr/wait";
import { deadlineIn } from "./time/deadline";

// Ports meet adapters here and nowhere else. What a function needs is made at its first request and kept by its
// instance; whatever loads a driver or an HTTP client is imported when it is needed, so that no other function
// pays for it at its start.

/** How many due messages one ordinary request, and one tick, may deliver. */
const DUE_ALONG = 1;
const DUE_IN_A_TICK = 50;

/** What an ordinary request gives to due messages, in ms: callers need its place more. */
const TIME_ALONG = 4_000;

let environment: Environment | undefined;

/** The environment of this instance. @throws Faults when it does not hold together. */
function environmentOf(variables: Variables): Environment {
  environment ??= readEnvironment(variables);
  return environment;
}

let twilio: TwilioClient | undefined;

function clientOf(variables: Variables): TwilioClient {
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
async function databaseOf(variables: Variables): Promise<Database | undefined> {
  const { databaseUrl } = environmentOf(variables);
  if (databaseUrl === undefined) return undefined;
  const { openDatabase } = await import("./adapters/postgres/database");
  opened ??= openDatabase(databaseUrl);
  return opened;
}

async function neededDatabase(variables: Variables): Promise<Database> {
  const database = await databaseOf(variables);
  if (database === undefined) throw new Error("DATABASE_URL is not set; this needs a PostgreSQL");
  return database;
}

const waits = new Map<Line, () => Promise<Wait>>();

/** The wait of a line, from its source. Never throws. */
function waitReader(variables: Variables): (line: Line) => Promise<Wait> {
  return async (line) => {
    const setting = line.wait;
    if (setting.source === "none") return UNKNOWN_WAIT;
    if (setting.source === "fixed") return waitBetween(setting.fromMinutes * 60, setting.toMinutes * 60);
    let read = waits.get(line);
    if (read === undefined) {
      const source =
        setting.source === "http"
          ? jsonWait(setting)
          : queueWait(() => clientOf(variables), setting.queueSid);
      const reportFailure = (fault: unknown) =>
        log("warn", "wait_unknown", { line: line.number, source: setting.source, ...faultFields(fault) });
      read = rememberWait(source, Date.now, reportFailure);
      waits.set(line, read);
    }
    return read();
  };
}

let deflecting: Promise<DeflectNeeds> | undefined;

/** What `deflect` and `deliverDue` need: a desk and where claims are kept. */
function deflectionNeeds(variables: Variables): Promise<DeflectNeeds> {
  deflecting ??= composeDeflection(variables);
  // What failed to compose is tried again by the next request.
  deflecting.catch(() => {
    deflecting = undefined;
  });
  return deflecting;
}

async function composeDeflection(variables: Variables): Promise<DeflectNeeds> {
  const { desk } = environmentOf(variables);
  return {
    desk: await composeDesk(variables),
    store: await composeStore(variables, desk.kind === "builtin"),
    logFault: (event, fault) => log("error", event, faultFields(fault)),
    logRefusal: ({ code, blame }) =>
      log(blame === "us" ? "error" : "warn", "deflection_refused", { code, blame }),
    sleep: setTimeout,
  };
}

async function composeDesk(variables: Variables): Promise<Desk> {
  const { desk, publicUrl } = environmentOf(variables);
  if (desk.kind === "builtin") {
    const { builtinDesk } = await import("./adapters/twilio/builtin-desk");
    return builtinDesk(clientOf(variables), { templates: config.templates, publicUrl });
  }
  const { aderesoDesk } = await import("./adapters/adereso/adereso-desk");
  return aderesoDesk({
    ...desk,
    reportRefusal: (status, message) =>
      log("error", "adereso_refused", { status, message: withoutNumbers(message) }),
  });
}

async function composeStore(variables: Variables, builtin: boolean): Promise<DeflectNeeds["store"]> {
  const database = builtin ? await neededDatabase(variables) : await databaseOf(variables);
  if (database === undefined) {
    const { claimsInMemory } = await import("./deflection/claims-in-memory");
    return claimsInMemory();
  }
  const { deflectionStore } = await import("./adapters/postgres/deflection-store");
  return deflectionStore(database, {
    ownTickets: builtin,
    reports: builtin,
    validity: (template) => (config.templates[template]?.validityMinutes ?? 30) * 60_000,
  });
}

const remember = rememberTwiml();

/** `/ivr`: what a caller hears. */
export const ivr: VoiceUse = {
  answer: (call, variables) =>
    answerCall(call, {
      lines: config.lines,
      readWait: waitReader(variables),
      remember,
      reportUnknownLine: (called) =>
        log("warn", "unknown_line", {
          called: lastDigits(called ?? "", 2),
          answered_as: config.lines[0].number,
        }),
    }),
  onFault: (call) => answerFault(call, config.lines),
};

/** `/handle-input`: what a digit does. */
export const handleInput: VoiceUse = {
  answer: (call, variables, deadline) =>
    handleDigit(call, {
      lines: config.lines,
      deflect: async (choice) => {
        const template = config.templates[choice.line.template];
        if (template === undefined) throw new Error("the line's template is not in the config");
        return deflect(describeDeflection(choice, template), deadline, await deflectionNeeds(variables));
      },
      reportMissingCallSid: () => log("error", "call_sid_missing"),
    }),
  onFault: (call) => answerFault(call, config.lines),
};

/** A few due messages after the work of an ordinary request, which is done whatever becomes of them. */
async function deliverDueAlong(variables: Variables): Promise<void> {
  try {
    await deliverDue(DUE_ALONG, deadlineIn(TIME_ALONG, Date.now), await deflectionNeeds(variables));
  } catch (fault) {
    log("error", "due_fault", faultFields(fault));
  }
}

/** `/whatsapp-status`: how a message goes on. Due messages ride along, after the report is kept. */
export const keepReport: EventUse = async (event, variables) => {
  const report = parseDeliveryReport(event);
  if (report === undefined) return log("warn", "report_ignored");
  const { reportStore } = await import("./adapters/postgres/report-store");
  const known = await reportStore(await neededDatabase(variables)).record(report);
  log(known ? "info" : "warn", known ? "report_kept" : "report_unknown", {
    message: report.messageId,
    delivery: report.delivery,
    code: report.code,
  });
  await deliverDueAlong(variables);
};

/** `/whatsapp`: what a contact writes. */
export const keepInbound: EventUse = async (event, variables) => {
  const message = parseInboundMessage(event);
  if (message === undefined) return log("warn", "inbound_ignored");
  const { inboundStore } = await import("./adapters/postgres/inbound-store");
  await inboundStore(await neededDatabase(variables)).keep(message);
  log("info", "inbound_kept", { message: message.reference });
  await deliverDueAlong(variables);
};

/** What a web service answers when the database did not. */
function orUnavailable<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return answer.catch((fault: unknown) => {
    log("error", "database_fault", faultFields(fault));
    throw unavailable();
  });
}

/** `GET /tickets`: newest first, paged by cursor. */
export const listTickets: ApiUse = async (event, variables) => {
  const { limit, before } = parseTicketQuery(event);
  const { ticketStore } = await import("./adapters/postgres/ticket-store");
  const database = await databaseOf(variables);
  // Without a database another desk keeps the tickets, and there are none here.
  const page =
    database === undefined ? { tickets: [] } : await orUnavailable(ticketStore(database).list(limit, before));
  const teamName = (id: number) => config.teams.find((team) => team.id === id)?.name;
  return { status: 200, body: ticketListJson(page, teamName) };
};

/** `/tick`: delivers what is due. */
export const tick: ApiUse = async (_event, variables, deadline) => {
  const delivered = await orUnavailable(
    deliverDue(DUE_IN_A_TICK, deadline, await deflectionNeeds(variables)),
  );
  if (delivered.taken > 0) log("info", "tick", { ...delivered });
  return { status: 200, body: delivered };
};

/** `GET /health`: version, database, desk. Nothing secret. */
export const health: ApiUse = async (_event, variables) => {
  const { desk } = environmentOf(variables);
  const database = await databaseOf(variables);
  const { databaseHealth } = await import("./adapters/postgres/database-health");
  const state = database === undefined ? "none" : await databaseHealth(database, newestMigration);
  const healthy = state === "up" || (state === "none" && desk.kind === "adereso");
  const body = { status: healthy ? "ok" : "failing", version, database: state, desk: desk.kind };
  return { status: healthy ? 200 : 503, body };
};
