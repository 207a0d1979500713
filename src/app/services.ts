import config from "deriva:config";
import newestMigration from "deriva:newest-migration";
import { version } from "../../package.json";
import type { ApiKey } from "../adapters/postgres/api-keys";
import type { Database } from "../adapters/postgres/database";
import type { Variables } from "../config/environment";
import { deliverDue } from "../deflection/deliver-due";
import { type ApiUse, type FindHolder, isSameSecret, type KeyedUse } from "../edge/api";
import { faultFields, log } from "../edge/log";
import { notFound, unavailable } from "../edge/problem";
import { parseTicketQuery, ticketListJson } from "../edge/ticket-list";
import type { Deadline } from "../time/deadline";
import { databaseOf, deflectionNeeds, environmentOf } from "./parts";

/** How many due messages one tick may deliver, and how many at a time. */
const DUE_IN_A_TICK = 100;
const HANDS = 4;

/** What API_KEY, the first key, may ask for in a minute. */
const FIRST_KEY: ApiKey = { name: "API_KEY", perMinute: 600 };

/** What a web service answers when the database did not. */
export function orUnavailable<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return answer.catch((fault: unknown) => {
    log("error", "database_fault", faultFields(fault));
    throw unavailable();
  });
}

/** The database of our own desk. @throws Problem 404 where another desk has the tickets and answers their contacts. */
export async function deskDatabase(variables: Variables): Promise<Database> {
  const database = environmentOf(variables).desk.kind === "builtin" ? await databaseOf(variables) : undefined;
  if (database === undefined) throw notFound("Another desk has the tickets, and answers their contacts.");
  return database;
}

/** Who has API_KEY. */
export const firstKey: FindHolder<ApiKey> = async (secret, variables) => {
  const { apiKey } = environmentOf(variables);
  return apiKey !== undefined && isSameSecret(secret, apiKey) ? FIRST_KEY : undefined;
};

/** Who has API_KEY, or a key of `npm run keys`. */
export const anyKey: FindHolder<ApiKey> = async (secret, variables) => {
  const first = await firstKey(secret, variables);
  if (first !== undefined) return first;
  const database = await databaseOf(variables);
  if (database === undefined) return undefined;
  const { findApiKey } = await import("../adapters/postgres/api-keys");
  return orUnavailable(findApiKey(database, secret));
};

/** `GET /tickets`: newest first, paged by cursor. */
export const listTickets: KeyedUse<ApiKey> = async (event, variables) => {
  const { limit, before } = parseTicketQuery(event);
  const { ticketStore } = await import("../adapters/postgres/ticket-store");
  const database = await databaseOf(variables);
  // Without a database another desk keeps the tickets, and there are none here.
  const page =
    database === undefined ? { tickets: [] } : await orUnavailable(ticketStore(database).list(limit, before));
  const teamName = (id: number) => config.teams.find((team) => team.id === id)?.name;
  return { status: 200, body: ticketListJson(page, teamName) };
};

/** `/tick`: delivers what is due, and tells how long the oldest has been due since. Safe to call by many at once. */
export const tick: KeyedUse<ApiKey> = async (_event, variables, deadline) => {
  const began = Date.now();
  const needs = await deflectionNeeds(variables);
  const database = await databaseOf(variables);
  if (database !== undefined) {
    const { releaseForgotten } = await import("../adapters/postgres/housekeeping");
    await orUnavailable(releaseForgotten(database));
  }
  const delivered = await orUnavailable(deliverDue(DUE_IN_A_TICK, HANDS, deadline, needs));
  await tend(variables, deadline);
  await keepFiguresSafely(database, deadline);
  const body = { ...delivered, oldest_due_seconds: await tidy(variables) };
  if (delivered.taken > 0 || body.oldest_due_seconds !== null) {
    log("info", "tick", {
      ...body,
      oldest_due_seconds: body.oldest_due_seconds ?? 0,
      ms: Date.now() - began,
    });
  }
  return { status: 200, body };
};

/** Conversations and notices whose time has come. What fails is due again; a tick is judged by its messages. */
async function tend(variables: Variables, deadline: Deadline): Promise<void> {
  if (environmentOf(variables).desk.kind !== "builtin") return;
  const { tellAgents, tendConversations } = await import("./chat");
  const { refitSettings } = await import("./settings/refit");
  for (const work of [refitSettings, tendConversations, tellAgents]) {
    await work(variables, deadline).catch((fault: unknown) => log("error", "tend_fault", faultFields(fault)));
  }
}

/** What fails is taken in by the next tick, or by who asks for figures. */
async function keepFiguresSafely(database: Database | undefined, deadline: Deadline): Promise<void> {
  if (database === undefined) return;
  const { keepFigures } = await import("./figures");
  await keepFigures(database, deadline).catch((fault: unknown) =>
    log("error", "figures_fault", faultFields(fault)),
  );
}

/** Forgets what is old, and answers the age of the oldest due message, in seconds. */
async function tidy(variables: Variables): Promise<number | null> {
  const database = await databaseOf(variables);
  if (database === undefined) return null;
  const { forgetOld, oldestDue } = await import("../adapters/postgres/housekeeping");
  await orUnavailable(forgetOld(database));
  if (environmentOf(variables).desk.kind === "builtin") await tidyDesk(database);
  return (await orUnavailable(oldestDue(database))) ?? null;
}

/** How many messages one tick finds words of; pages and searches do most. */
const MOST_INDEXED = 500;

/** What pages of the desk look after while one is open. */
async function tidyDesk(database: Database): Promise<void> {
  const { changeStore } = await import("../adapters/postgres/change-store");
  const store = changeStore(database);
  await orUnavailable(store.wakeDue());
  await orUnavailable(store.indexSearch(MOST_INDEXED));
  await orUnavailable(store.forget());
}

/** `GET /health`: version, database, desk, what waits and what is stopped. Nothing secret. */
export const health: ApiUse = async (_event, variables) => {
  const { desk } = environmentOf(variables);
  const database = await databaseOf(variables);
  const { databaseHealth } = await import("../adapters/postgres/database-health");
  const known = database && (await databaseHealth(database, newestMigration));
  const state = known?.state ?? "none";
  const healthy = state === "up" || (state === "none" && desk.kind === "adereso");
  const body = {
    status: healthy ? "ok" : "failing",
    version,
    database: state,
    desk: desk.kind,
    oldest_due_seconds: known?.oldestDue ?? null,
    stopped: known?.stopped.map(({ since, ...stop }) => ({ ...stop, since: since.toISOString() })) ?? [],
  };
  return { status: healthy ? 200 : 503, body };
};
