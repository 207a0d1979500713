const common = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } },
        module: { type: "commonjs" },
      },
    ],
  },
  moduleNameMapper: { "^deriva$": "<rootDir>/src/config/define-config.ts" },
  modulePathIgnorePatterns: ["<rootDir>/dist"],
};

/** What a suite logs is searched, at its end, for the people it made up. */
const searchedLogs = {
  globalSetup: "<rootDir>/tests/support/forget-logs.ts",
  globalTeardown: "<rootDir>/tests/support/search-logs.ts",
};

/**
 * `rooms` needs nothing; `runtime` starts the product as `npm start` does, on the embedded database; `postgres` runs
 * what touches a database on a real PostgreSQL server; `browser` needs a Chromium.
 */
module.exports = {
  // Two stacks at a time: each is a database, a functions' server and a simulator.
  maxWorkers: 2,
  projects: [
    {
      ...common,
      displayName: "rooms",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/tests/(functions|faults|browser|database|server|conversations)/"],
    },
    {
      ...common,
      ...searchedLogs,
      displayName: "runtime",
      testMatch: ["<rootDir>/tests/{functions,faults,database,conversations}/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/long-time-out.ts"],
    },
    {
      ...common,
      ...searchedLogs,
      displayName: "postgres",
      testMatch: ["<rootDir>/tests/{functions,database,server}/**/*.test.ts"],
      // What these look at is not the database's, and takes long.
      testPathIgnorePatterns: [
        "/tests/functions/(commands|strange-input|wait-sources|outcomes|adereso|lookup)",
      ],
      setupFiles: ["<rootDir>/tests/support/use-postgres-server.ts"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/long-time-out.ts"],
    },
    {
      ...common,
      displayName: "browser",
      testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/long-time-out.ts"],
    },
  ],
};
