import { join } from "node:path";
import { migrate } from "../src/adapters/postgres/migrate";
import { Faults } from "../src/config/fault";
import { failPlainly } from "./build/fail-plainly";
import { loadEnvironment } from "./build/load-environment";
import { PROJECT } from "./build/project";

// Brings the database at DATABASE_URL up to date. Safe to run twice and at the same time.
failPlainly(async () => {
  const url = loadEnvironment().DATABASE_URL;
  if (!url) {
    const mend = "is not set; write the address of your PostgreSQL: postgres://user:password@host:5432/name";
    throw new Faults("The environment", [{ path: "DATABASE_URL", mend }]);
  }
  const applied = await migrate(url, join(PROJECT, "migrations"));
  console.log(applied.length === 0 ? "the database is up to date" : `applied ${applied.join(", ")}`);
});
