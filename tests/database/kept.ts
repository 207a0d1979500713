import { join } from "node:path";
import { PROJECT } from "../../scripts/build/project";
import { type Database, openDatabase } from "../../src/adapters/postgres/database";
import { type DeflectionStoreSettings, deflectionStore } from "../../src/adapters/postgres/deflection-store";
import { migrate } from "../../src/adapters/postgres/migrate";
import { reportStore } from "../../src/adapters/postgres/report-store";
import type { PhoneNumber } from "../../src/contact/phone-number";
import type { Deflection, DeflectionRequest } from "../../src/deflection/deflection";
import type { Claim, DeflectionStore, DueMessage, Handed } from "../../src/deflection/deflection-store";
import type { Delivery } from "../../src/deflection/delivery";
import type { DeskAnswer } from "../../src/deflection/desk";
import type { Limit, Limits } from "../../src/deflection/limits";
import { phone } from "../deflection/fakes";
import { startDatabase, type TestDatabase } from "../support/database";

export const SENDER = phone("+56976591992");
export const LINE = phone("+56228409179");
export const HOUR = 3_600_000;

/** Never reached. */
export const WIDE: Limit = { perHour: 1_000_000, perDay: 1_000_000 };

export const NO_LIMITS: Limits = {
  ...{ recipient: WIDE, caller: WIDE, typed: WIDE, hidden: WIDE, prefix: WIDE, line: WIDE, all: WIDE },
};

export const SETTINGS: DeflectionStoreSettings = {
  ...{ ownTickets: true, reports: true, whenUnclear: "look-up", limits: NO_LIMITS },
  termsOf: () => ({ validity: HOUR, memory: 24 * HOUR }),
};

/** Many ask at once in these tests, of one small machine. */
const PATIENT = { connections: 8, connect: 30_000, query: 30_000 };

/** A database of a test file's own, with every migration, and what is looked up in it. */
export class Kept {
  #server: TestDatabase | undefined;
  #database: Database | undefined;

  async open(): Promise<void> {
    this.#server = await startDatabase();
    await migrate(this.url, join(PROJECT, "migrations"));
    this.#database = openDatabase(this.url, PATIENT);
  }

  async close(): Promise<void> {
    await this.#database?.close();
    await this.#server?.stop();
  }

  get url(): string {
    if (this.#server === undefined) throw new Error("not opened");
    return this.#server.url;
  }

  get database(): Database {
    if (this.#database === undefined) throw new Error("not opened");
    return this.#database;
  }

  store(more: Partial<DeflectionStoreSettings> = {}): DeflectionStore {
    return deflectionStore(this.database, { ...SETTINGS, ...more });
  }

  rows<Row = Record<string, unknown>>(sql: string, ...values: readonly unknown[]): Promise<readonly Row[]> {
    return this.database.query<Row>(sql, values);
  }

  /** The one row of a statement. */
  async row<Row = Record<string, unknown>>(sql: string, ...values: readonly unknown[]): Promise<Row> {
    const [row] = await this.rows<Row>(sql, ...values);
    if (row === undefined) throw new Error("no row");
    return row;
  }

  /** A report as Twilio sends it: with our id where it has one. */
  report(reference: string, delivery: Delivery, messageId?: string, answer?: DeskAnswer) {
    const named = messageId === undefined ? {} : { messageId };
    return reportStore(this.database).record({ ...named, reference, delivery }, answer);
  }

  async delivery(deflectionId: string): Promise<Delivery> {
    const { delivery } = await this.row<{ delivery: Delivery }>(
      "select delivery from deriva.deflection where id = $1",
      deflectionId,
    );
    return delivery;
  }

  /** The kinds of what the ledger says of a deflection, in its order. */
  async ledger(deflectionId: string): Promise<readonly string[]> {
    const rows = await this.rows<{ kind: string }>(
      "select kind from deriva.event where deflection_id = $1 order by id",
      deflectionId,
    );
    return rows.map(({ kind }) => kind);
  }

  messages(deflectionId: string): Promise<readonly KeptMessage[]> {
    return this.rows<KeptMessage>(
      `select id, channel, address, state, code, reference, spent, due_at, template from deriva.message
       where deflection_id = $1 and direction = 'out' order by id`,
      deflectionId,
    );
  }

  ticket(id: string | undefined): Promise<KeptTicket> {
    return this.row<KeptTicket>(
      `select id, kind, status, priority, wants_callback, metadata, contact_id from deriva.ticket where id = $1`,
      id,
    );
  }

  /** As if a message's turn had come. */
  async makeDue(messageId: string): Promise<void> {
    await this.rows("update deriva.message set due_at = now() - interval '1 s' where id = $1", messageId);
  }

  /** Takes a message as if its turn had come, and nothing else. */
  async take(store: DeflectionStore, messageId: string): Promise<DueMessage> {
    await this.rows(
      `update deriva.message set due_at = case when id = $1 then now() - interval '1 s' else due_at + interval '1 hour' end
       where due_at is not null`,
      messageId,
    );
    const due = await store.takeDue(50);
    const mine = due.find((one) => handedOf(one).messageId === messageId);
    if (mine === undefined || due.length > 1) throw new Error(`took ${due.length}, not the one`);
    return mine;
  }

  /** As if nobody had been counted against a limit yet; a wide limit is counted in other slots than a narrow one. */
  async forgetCounts(): Promise<void> {
    await this.rows("delete from deriva.counter");
  }

  /** How many rows each table has, and so whether anything was left behind. */
  async counts(): Promise<Readonly<Record<string, number>>> {
    const { counts } = await this.row<{ counts: Record<string, number> }>(
      `select jsonb_build_object(${TABLES.map(
        (table) => `'${table}', (select count(*) from deriva.${table})`,
      ).join(", ")}) as counts`,
    );
    return counts;
  }

  /** Everything in every table, as text. */
  async dump(): Promise<string> {
    const { text } = await this.row<{ text: string }>(
      `select concat(${[...TABLES, ...FOUND_BY].map((table) => `(select jsonb_agg(to_jsonb(t)) from deriva.${table} t)`).join(", ")}) as text`,
    );
    return text;
  }
}

export interface KeptMessage {
  readonly id: string;
  readonly channel: "whatsapp" | "sms";
  readonly address: string;
  readonly state: string;
  readonly code: string | null;
  readonly reference: string | null;
  readonly spent: readonly string[];
  readonly due_at: Date | null;
  readonly template: string | null;
}

interface KeptTicket {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly priority: number;
  readonly wants_callback: boolean;
  readonly metadata: DeflectionRequest["metadata"];
  readonly contact_id: string;
}

const TABLES = [
  ...[
    "contact",
    "address",
    "ticket",
    "claim",
    "deflection",
    "message",
    "consent",
    "event",
    "call",
    "counter",
  ],
  ...["early_report", "line_type", "stop", "api_key", "conversation", "agent", "notice", "content"],
];

/** What is kept of what others keep, for the desk's search. */
const FOUND_BY = ["search", "word", "search_due"];

/** Opens a database before a file's tests and closes it after them. */
export function useKept(): Kept {
  const kept = new Kept();
  beforeAll(() => kept.open());
  afterAll(() => kept.close());
  return kept;
}

let count = 0;

/** Somebody whom no other test of the file knows. */
export function somebody(): PhoneNumber {
  count++;
  return phone(`+5697${String(1_000_000 + count)}`);
}

/** Somebody's call on our line, who pressed 1. */
export function request(more: Partial<DeflectionRequest> = {}): DeflectionRequest {
  count++;
  const call = { sid: `CA${count}`, line: LINE };
  return {
    claim: `call:${call.sid}`,
    origin: "caller",
    sender: SENDER,
    recipient: somebody(),
    language: "es",
    template: "ivr_deflect",
    variables: { 1: "Tienda Sur" },
    team: 1234,
    metadata: { user: {}, ticket: { call_sid: call.sid } },
    call,
    consent: { wording: "Para aceptar, presione 1." },
    ...more,
  };
}

/** Without a call, as an integrator asks. */
export function serviceRequest(more: Partial<DeflectionRequest> = {}): DeflectionRequest {
  const { call: _, consent: __, ...asked } = request({ origin: "service", ...more });
  return asked;
}

export async function claimed(store: DeflectionStore, wanted = request()): Promise<Deflection> {
  return deflectionOf(await store.claim(wanted));
}

export function deflectionOf(claim: Claim): Deflection {
  if (claim.kind !== "claimed") throw new Error(`not claimed: ${JSON.stringify(claim)}`);
  return claim.deflection;
}

export function handedOf({ carries }: DueMessage): Handed {
  return carries.kind === "deflection" ? carries.deflection : carries.text;
}

/** A failure as the classes of Twilio's codes make it. */
export const FAILURES = {
  "not on WhatsApp": { kind: "refused", blame: "recipient", code: "63024", mark: "not-on-whatsapp" },
  blocked: { kind: "refused", blame: "recipient", code: "63014", mark: "blocked" },
  "opted out": { kind: "refused", blame: "recipient", code: "21610", mark: "opted-out" },
  withheld: { kind: "refused", blame: "recipient", code: "63049" },
  "our mistake": { kind: "refused", blame: "us", code: "63016" },
  "for now": { kind: "transient", code: "63018" },
  "sender broken": { kind: "refused", blame: "us", code: "63007", stops: "sender" },
} as const satisfies Readonly<Record<string, DeskAnswer>>;
