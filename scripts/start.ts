import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { newSid } from "../simulator/account";
import type { DemoAccounts } from "../simulator/database/demo-accounts";
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
    demo: variables.DERIVA_DEMO !== "off" && desk === "builtin",
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
  the desk        ${desk === "builtin" ? `${stack.publicUrl}/desk` : desk}
  API_KEY         ${ownKey === undefined ? apiKey : "as set"}
${desk === "builtin" ? whoMaySignIn(stack.demo) : ""}`);
  console.log("ready");
});

/** How to get into the desk: by accounts to try it with, in a database on this machine, or by an invitation. */
function whoMaySignIn(demo: DemoAccounts | undefined): string {
  const invite = "npm run agents -- invite NAME --email … --team …";
  if (demo === undefined) return `\n  To sign in to the desk: ${invite} --role admin\n`;
  const lines = demo.accounts.map(({ email, name, role }) => `    ${email.padEnd(20)} ${name}, ${role}`);
  return `
  Made up to try the desk with, all with the password   ${demo.password}

${lines.join("\n")}

  Others: ${invite}
`;
}

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
  const own = [
    "ADERESO_URL",
    "ADERESO_TOKEN",
    "TWILIO_API_URL",
    "SESSION_SECRET",
    "OIDC_ISSUER",
    "OIDC_CLIENT_ID",
    "OIDC_CLIENT_SECRET",
    "OIDC_NAME",
    "NODE_OPTIONS",
  ];
  const names = [...own, ...more];
  return Object.fromEntries(names.flatMap((name) => (variables[name] ? [[name, variables[name]]] : [])));
}
