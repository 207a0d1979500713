import { circles } from "./circles";
import { readSource, readSources } from "./read-source";
import * as rules from "./rules";

const PRODUCT = ["src", "functions", "assets"];

const named: readonly [string, rules.Rule][] = [
  ["1: functions import the edge and the app, and are short", rules.functionsAreThin],
  ["2: capabilities know no adapter, edge, config or vendor", rules.capabilitiesArePure],
  ["3: capabilities depend downward", rules.capabilitiesDependDownward],
  ["4: adapters import ports, never each other", rules.adaptersAreApart],
  ["5: the environment and Twilio's callback stay outside", rules.runtimeStaysOutside],
  ["6: the simulator is never part of the product", rules.simulatorStaysHome],
  ["every import names what it imports", rules.importsAreNamed],
];

describe("the house keeps its rules", () => {
  const sources = readSources(PRODUCT);

  test("in all its rooms", () => {
    const rooms = new Set(sources.map(({ path }) => rules.roomOf(path)));
    for (const room of ["contact", "ivr", "deflection", "edge", "adapters", "config", "time", "app"]) {
      expect(rooms).toContain(room);
    }
  });

  test.each(named)("%s", (_, rule) => {
    expect(sources.flatMap((source) => rule(source).map((fault) => `${source.path} ${fault}`))).toEqual([]);
  });

  test("3: no room leads back to itself", () => {
    expect(circles(sources)).toEqual([]);
  });
});

describe("a file that breaks a rule is told", () => {
  const told = (rule: rules.Rule, path: string, text: string) => rule(readSource(path, text));

  test.each([
    [
      rules.functionsAreThin,
      "functions/ivr.protected.ts",
      'import { answerCall } from "../src/ivr/answer-call";',
    ],
    [rules.functionsAreThin, "functions/ivr.protected.ts", 'import axios from "axios";'],
    [rules.functionsAreThin, "functions/ivr.protected.ts", 'import { ivr } from "../src/app/voice";'],
    [rules.functionsAreThin, "functions/tick.ts", 'import "../src/adapters/postgres/database";'],
    [rules.functionsAreThin, "functions/tick.ts", 'const a = await import("../src/application");'],
    [rules.functionsAreThin, "functions/ivr.protected.ts", "// more\n".repeat(25).concat("export {};")],
    [rules.capabilitiesArePure, "src/deflection/a.ts", 'import type { Pool } from "pg";'],
    [rules.capabilitiesArePure, "src/ivr/a.ts", 'const { default: axios } = await import("axios");'],
    [
      rules.capabilitiesArePure,
      "src/deflection/a.ts",
      'import VoiceResponse from "twilio/lib/twiml/VoiceResponse";',
    ],
    [rules.capabilitiesArePure, "src/contact/a.ts", 'export { log } from "../edge/log";'],
    [rules.capabilitiesArePure, "src/ivr/a.ts", 'let a: import("../config/config").Config;'],
    [rules.capabilitiesArePure, "src/ivr/a.ts", 'import config from "deriva:config";'],
    [rules.capabilitiesArePure, "src/desk/a.ts", 'import newest from "deriva:newest-migration";'],
    [rules.capabilitiesArePure, "src/deflection/a.ts", 'import { clientOf } from "../app/parts";'],
    [rules.capabilitiesArePure, "src/ivr/a.ts", 'import { ivr } from "../app";'],
    [rules.capabilitiesDependDownward, "src/contact/a.ts", 'import type { Line } from "../ivr/line";'],
    [
      rules.capabilitiesDependDownward,
      "src/deflection/a.ts",
      'export * from "../conversation/inbound-message";',
    ],
    [rules.capabilitiesDependDownward, "src/conversation/a.ts", 'import "../routing/rule";'],
    [rules.capabilitiesDependDownward, "src/time/clock.ts", 'import "../contact/caller";'],
    [rules.adaptersAreApart, "src/adapters/adereso/a.ts", 'import "../twilio/client";'],
    [rules.adaptersAreApart, "src/adapters/adereso/a.ts", 'import { log } from "../../edge/log";'],
    [rules.adaptersAreApart, "src/edge/a.ts", 'const a = await import("../adapters/twilio/client");'],
    [rules.adaptersAreApart, "src/config/a.ts", 'import type { A } from "../adapters/twilio/client";'],
    [rules.adaptersAreApart, "src/application/a.ts", 'import "../adapters/twilio/client";'],
    [rules.adaptersAreApart, "src/adapters/twilio/a.ts", 'import { clientOf } from "../../app/parts";'],
    [rules.runtimeStaysOutside, "src/app.ts", "export const key = process.env.API_KEY;"],
    [rules.runtimeStaysOutside, "src/app/parts.ts", "export const key = process.env.API_KEY;"],
    [rules.runtimeStaysOutside, "src/edge/a.ts", 'export const key = globalThis.process["env"].API_KEY;'],
    [rules.runtimeStaysOutside, "functions/a.ts", "const { env } = process;"],
    [rules.runtimeStaysOutside, "assets/a.ts", 'import { env } from "node:process";'],
    [
      rules.runtimeStaysOutside,
      "src/app.ts",
      "export const f = (_: object, __: object, callback: () => void) => callback();",
    ],
    [rules.runtimeStaysOutside, "src/ivr/a.ts", "export let a: ServerlessCallback;"],
    [rules.simulatorStaysHome, "src/edge/a.ts", 'const stack = require("../../simulator/stack");'],
    [rules.simulatorStaysHome, "assets/desk/a.tsx", 'import { Icon } from "../../simulator/page/icon";'],
    [rules.simulatorStaysHome, "functions/a.ts", 'import stack = require("../simulator/stack");'],
    [rules.importsAreNamed, "src/app.ts", "export const load = (name: string) => import(name);"],
  ])("%p: %s: %s", (rule, path, text) => {
    expect(told(rule, path, text)).toHaveLength(1);
  });

  test("and the room 'app' is one, whether its file or its folder leads back", () => {
    const down = readSource("src/app/parts.ts", 'import "../edge/log";');
    const up = readSource("src/edge/log.ts", 'import "../app";');
    expect(circles([down, up])).toContain("app > edge > app");
    expect(circles([down, readSource("src/app.ts", 'export * from "./app/parts";')])).toEqual([]);
  });

  test("and rooms that import each other are told as a circle", () => {
    const there = readSource("src/ivr/a.ts", 'import "../desk/b";');
    const back = readSource("src/desk/b.ts", 'const a = await import("../ivr/a");');
    expect(circles([there, back])).toContain("ivr > desk > ivr");
    expect(circles([there])).toEqual([]);
  });
});

describe("a file that keeps a rule is left alone", () => {
  test.each([
    [rules.functionsAreThin, "functions/a.ts", 'import "../src/app"; import "../src/edge/api";'],
    [rules.capabilitiesArePure, "src/ivr/a.ts", 'import twilio from "twilio";'],
    [rules.capabilitiesArePure, "src/contact/a.ts", 'import { parse } from "libphonenumber-js/core";'],
    [
      rules.capabilitiesDependDownward,
      "src/ivr/a.ts",
      'import "../deflection/outcome"; import "../time/clock";',
    ],
    [rules.adaptersAreApart, "src/adapters/twilio/a.ts", 'import "./client"; import "../../ivr/wait";'],
    [rules.adaptersAreApart, "src/app.ts", 'import "./adapters/twilio/client";'],
    [
      rules.adaptersAreApart,
      "src/app/parts.ts",
      'import "../adapters/twilio/client"; const a = await import("../adapters/postgres/database");',
    ],
    [rules.adaptersAreApart, "scripts/outbox.ts", 'import "../src/adapters/postgres/outbox";'],
    [rules.runtimeStaysOutside, "src/config/a.ts", "export const port = process.env.PORT;"],
    [
      rules.runtimeStaysOutside,
      "src/ivr/a.ts",
      'export const outcomes = ["callback"]; // process.env, callback',
    ],
    [rules.runtimeStaysOutside, "src/adapters/twilio/a.ts", "export const a = { statusCallback: 1 };"],
    [rules.simulatorStaysHome, "scripts/start.ts", 'import "../simulator/stack";'],
  ])("%p: %s: %s", (rule, path, text) => {
    expect(rule(readSource(path, text))).toEqual([]);
  });
});
