import { startEmbeddedDatabase } from "../../simulator/database/embedded-database";
import { startPostgresServer } from "../../simulator/database/postgres-server";

// Starts a PostgreSQL for a test and prints its address; ends with the process that started it.
async function main(): Promise<void> {
  const server = process.env.TEST_DATABASE === "server";
  const database = await (server ? startPostgresServer() : startEmbeddedDatabase("memory"));
  const stop = () => void database.stop().finally(() => process.exit(0));
  process.once("SIGTERM", stop).once("disconnect", stop);
  console.log(`database at ${database.url}`);
}

main().catch((fault: unknown) => {
  console.error(fault);
  process.exit(1);
});
