import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { newSid } from "../simulator/account";
import { DEMO_AGENT } from "../simulator/database/demo-agent";
import { startStack } from "../simulator/stack";
import { referredVariables } from "../src/config/channel-secrets";
import { buildProject } from "./build/build-project";
import { failPlainly } from "./build/fail-plainly";
import { loadSettings } from "./build/load-settings";
import { PROJECT } from "./build/project";

// Everything on one machine, without any account: see README.md.
failPlainly(async () => {
  const { config, variables } = await loadSettings();
  const folder = resolve(PROJECT, variables.DERIVA_BUILD || "dist");
  await buildProject(config, folder);

  const port = Number(variables.PORT || 3000);
  const ownKey = variables.API_KEY || undefined;
  const apiKey = ownKey ?? randomBytes(16).toString("hex");
  const data = variables.DERIVA_DATA || ".deriva";
  const databaseUrl = variables.DATABASE_URL || undefined;
  const desk = variables.DESK || "builtin";
  const stack = await startStack({
    config,
    folder,
    port,
    apiKey,
    desk,
    account: {
      accountSid: variables.ACCOUNT_SID || newSid("AC"),
      authToken: variables.AUTH_TOKEN || randomBytes(16).toString("hex"),
    },
    variables: {
      SESSION_SECRET: randomBytes(32).toString("hex"),
      ...ofProduct(variables, referredVariables(config)),
    },
    ...(databaseUrl !== undefined && { databaseUrl }),
    ticking: variables.DERIVA_TICK !== "off",
    demoAgent: variables.DERIVA_DEMO !== "off" && desk === "builtin",
    ...(variables.SIMULATOR_STEP && { step: Number(variables.SIMULATOR_STEP) }),
    dataFolder: data === "memory" ? data : resolve(PROJECT, data, "postgres"),
    onLog: (line) => {
      if (line.startsWith("{")) console.log(line);
    },
  });
  const stop = () => {
    stack.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  whenOrphaned(stop);

  console.log(`
  Deriva, on this machine only

  the telephone   ${stack.pageUrl}   call, press 1, see the message and the ticket
  the functions   ${stack.publicUrl}   signed as by Twilio
  the desk        ${desk}
  API_KEY         ${ownKey === undefined ? apiKey : "as set"}${
    stack.demoAgent
      ? `\n  an agent        '${DEMO_AGENT}', of all teams; make room for others with npm run agents`
      : ""
  }
`);
  console.log("ready");
});

/** npm ends at a SIGTERM without telling the command that it runs, which then has another parent. */
function whenOrphaned(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 200);
}

/** The product's own settings; the rest of the machine's environment is none of its business. */
function ofProduct(
  variables: Readonly<Record<string, string | undefined>>,
  more: readonly string[],
): Record<string, string> {
  const own = ["ADERESO_URL", "ADERESO_TOKEN", "TWILIO_API_URL", "SESSION_SECRET", "NODE_OPTIONS"];
  const names = [...own, ...more];
  return Object.fromEntries(names.flatMap((name) => (variables[name] ? [[name, variables[name]]] : [])));
}
