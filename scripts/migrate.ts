import { Faults } from "../src/config/fault";
import { failPlainly } from "./build/fail-plainly";
import { loadEnvironment } from "./build/load-environment";
import { migrateDatabase } from "./build/migrate-database";

// Brings the database at DATABASE_URL up to date. Safe to run twice and at the same time.
failPlainly(async () => {
  const url = loadEnvironment().DATABASE_URL;
  if (!url) {
    const mend = "is not set; write the address of your PostgreSQL: postgres://user:password@host:5432/name";
    throw new Faults("The environment", [{ path: "DATABASE_URL", mend }]);
  }
  const applied = await migrateDatabase(url);
  console.log(applied.length === 0 ? "the database is up to date" : `applied ${applied.join(", ")}`);
});
