import { readdir } from "node:fs/promises";
import type { Server } from "node:http";
import { join } from "node:path";
import { fitSettings } from "../scripts/build/fit-settings";
import { migrateDatabase } from "../scripts/build/migrate-database";
import type { LoadedConfig } from "../src/config/config";
import type { Account } from "./account";
import { SimulatedClock } from "./clock/clock";
import { addDemoAccounts, type DemoAccounts } from "./database/demo-accounts";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "./database/embedded-database";
import { gateway } from "./gateway/gateway";
import { Handsets } from "./handset/handsets";
import { MediaFiles } from "./handset/media-files";
import { freePort, listen, stopServer } from "./ports";
import { type Runtime, startRuntime } from "./runtime/start-runtime";
import { Calls } from "./server/calls";
import { LiveEvents } from "./server/live-events";
import { pageServer } from "./server/page-server";
import { startTicking, tickOnce } from "./ticking";
import { Contents } from "./twilio/contents";
import { Delivery } from "./twilio/delivery";
import { Faults } from "./twilio/faults";
import { MessageLog } from "./twilio/message-log";
import { Queues } from "./twilio/queues";

export interface StackSettings {
  readonly config: LoadedConfig;
  /** The built project. */
  readonly folder: string;
  /** Port of the gateway; the page is on the next one. */
  readonly port: number;
  readonly account: Account;
  readonly apiKey: string;
  readonly desk: string;
  /** Variables that the functions get, besides those that the stack makes up. */
  readonly variables: Readonly<Record<string, string>>;
  /** A PostgreSQL of somebody else's; without one the embedded one starts with its data in `dataFolder`. */
  readonly databaseUrl?: string;
  readonly dataFolder: string;
  /** Whether `/tick` is called again and again, as an outside scheduler does; else somebody else calls it. */
  readonly ticking: boolean;
  /** How long a message takes from one status to the next, in ms; a test has no eyes to wait for. */
  readonly step?: number;
  /** Whether a new embedded database begins with agents, so that the first conversation finds somebody. */
  readonly demo: boolean;
  readonly onLog: (line: string) => void;
}

export interface Stack {
  /** Who may sign in to try the desk, where they are. */
  readonly demo?: DemoAccounts;
  readonly publicUrl: string;
  readonly pageUrl: string;
  stop(): Promise<void>;
}

/**
 * Everything on one machine: database, functions behind a gateway like Twilio's, and a Twilio with its telephones.
 * @throws when any part does not start; the others are stopped then.
 */
export async function startStack(settings: StackSettings): Promise<Stack> {
  const { config, account, apiKey, desk, port } = settings;
  const publicUrl = `http://localhost:${port}`;
  const pageUrl = `http://localhost:${port + 1}`;
  const parts: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    for (const part of parts.reverse()) await part.stop();
  };
  try {
    const live = new LiveEvents();
    const log = new MessageLog();
    log.on("change", (number) => {
      live.send("handset", { number });
      live.send("tickets", {});
    });
    const queues = new Queues();
    for (const { wait, afterwards } of config.lines) {
      if (wait.source !== "twilio-queue") continue;
      const name =
        typeof afterwards === "object" && "enqueue" in afterwards ? afterwards.enqueue : wait.queueSid;
      queues.named(name, wait.queueSid);
    }
    const handsets = new Handsets();
    const faults = new Faults();
    const delivery = new Delivery(account, log, handsets, faults, settings.step);
    const calls = new Calls({
      account,
      queues,
      log,
      publicUrl,
      onEvent: (event) => {
        live.send("call", event);
        // A call that was abandoned opens a ticket without a message.
        if (event.kind === "ended") live.send("tickets", {});
      },
    });
    let functions: Runtime | undefined;
    const fixed =
      settings.databaseUrl === undefined
        ? undefined
        : "The clock moves on the embedded database only; start without DATABASE_URL";
    const clock = new SimulatedClock(() => functions, fixed);
    const onLater = async () => {
      live.send("clock", {});
      if (settings.ticking) await tickOnce(publicUrl, apiKey);
    };
    const twilio = {
      handsets,
      log,
      delivery,
      queues,
      faults,
      contents: new Contents(),
      files: new MediaFiles(),
    };
    const page = await pageServer({
      ...{ account, apiKey, publicUrl, desk, config, calls, live, clock, onLater, ...twilio },
    });
    parts.push(served(await listen(page, port + 1), () => live.close()));

    const databaseUrl = settings.databaseUrl ?? (await embedded(settings.dataFolder, parts));
    await migrateDatabase(databaseUrl);
    await fitSettings(databaseUrl, config);
    const isOurs = settings.databaseUrl === undefined;
    const demo = isOurs && settings.demo ? await addDemoAccounts(databaseUrl, config.teams) : undefined;

    const runtime = await startRuntime({
      port: await freePort(),
      folder: settings.folder,
      variables: {
        ...settings.variables,
        ACCOUNT_SID: account.accountSid,
        AUTH_TOKEN: account.authToken,
        API_KEY: apiKey,
        DESK: desk,
        DATABASE_URL: databaseUrl,
        PUBLIC_URL: publicUrl,
        TWILIO_API_URL: settings.variables.TWILIO_API_URL || pageUrl,
      },
      onLog: settings.onLog,
    });
    functions = runtime;
    parts.push(runtime);
    await answerOnce(runtime.port);

    const protectedPaths = await findProtectedPaths(join(settings.folder, "functions"));
    const front = gateway({
      runtimePort: runtime.port,
      authToken: account.authToken,
      protectedPaths,
      pageUrl,
      ...(settings.databaseUrl === undefined && { databaseUrl }),
    });
    parts.push(served(await listen(front, port)));
    if (settings.ticking) parts.push(startTicking(publicUrl, apiKey));
    return { publicUrl, pageUrl, stop, ...(demo !== undefined && { demo }) };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** A call of nobody's, so that the first caller meets an instance that has loaded what it needs. */
async function answerOnce(port: number): Promise<void> {
  const body = new URLSearchParams({ From: "anonymous" });
  await fetch(`http://127.0.0.1:${port}/ivr`, { method: "POST", body }).then((answer) => answer.text());
}

function served(server: Server, before: () => void = () => {}): { stop(): Promise<void> } {
  return {
    stop: () => {
      before();
      return stopServer(server);
    },
  };
}

async function embedded(folder: string, parts: { stop(): Promise<void> }[]): Promise<string> {
  const database: EmbeddedDatabase = await startEmbeddedDatabase(folder);
  parts.push(database);
  return database.url;
}

/** "ivr.protected.js" is served as "/ivr", and only to who signs as Twilio does. */
async function findProtectedPaths(folder: string): Promise<ReadonlySet<string>> {
  const files = await readdir(folder, { recursive: true });
  return new Set(
    files
      .filter((name) => name.endsWith(".protected.js"))
      .map((name) => `/${name.slice(0, -".protected.js".length)}`),
  );
}
