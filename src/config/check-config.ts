import * as v from "valibot";
import { DEFAULT_LIMITS, type Limit, type Limits } from "../deflection/limits";
import type { Fallback, Line, WaitSetting } from "../ivr/line";
import { defaultVoice } from "../ivr/voices";
import { CHAT_PLACEHOLDERS } from "../routing/phrases/phrases";
import type { Config, Sender } from "./config";
import { relationFaults } from "./config-relations";
import { type CheckedShape, configSchema, SETTINGS } from "./config-schema";
import { type Fault, Faults, nearest, pathOf } from "./fault";
import { fillAftercare, fillChat, fillEscalation, fillTeam } from "./fill-chat";
import { channelOf } from "./notify-schema";
import { timeZoneOf } from "./time-zones";

/**
 * Checks a config and fills in its defaults.
 * @throws Faults that lists everything that does not hold, each with its path and a mend.
 */
export function checkConfig(input: unknown, subject = "deriva.config.ts"): Config {
  const result = v.safeParse(configSchema, input);
  const shapeFaults = allShapeFaults(input);
  const told = new Set(shapeFaults.map(({ path }) => path));
  const faults = [...shapeFaults, ...relationFaults(input).filter(({ path }) => !told.has(path))];

  if (!result.success || faults.length > 0) throw new Faults(subject, faults);
  return fill(result.output);
}

/** Valibot tells one unknown setting of an object at a time: each is told, taken out, and the rest looked at again. */
function allShapeFaults(input: unknown): readonly Fault[] {
  const unknownSettings: Fault[] = [];
  let rest = input;
  for (;;) {
    const issues = v.safeParse(configSchema, rest).issues ?? [];
    const found = issues.filter(isUnknownSetting);
    if (found.length === 0) return [...issues.map(faultOf), ...unknownSettings];
    unknownSettings.push(...found.map(faultOf));
    rest = found.reduce((left, issue) => without(left, keysOf(issue)), rest);
  }
}

type Issue = v.BaseIssue<unknown>;

function keysOf({ path }: Issue): readonly unknown[] {
  return (path ?? []).map(({ key }) => key);
}

function isUnknownSetting({ type, expected }: Issue): boolean {
  return type === "strict_object" && expected === "never";
}

function faultOf(issue: Issue): Fault {
  const keys = keysOf(issue);
  const path = keys.length === 0 ? "config" : pathOf(keys);
  if (issue.type !== "strict_object") return { path, mend: issue.message };
  if (keys.length === 0) return { path, mend: "is not an object; write export default defineConfig({ … })" };
  if (issue.received === "undefined") return { path, mend: "is missing; add it" };
  if (!isUnknownSetting(issue)) return { path, mend: "is not an object; write { … }" };

  const name = String(keys.at(-1));
  // Some names of the file's first level are near those of other places, as 'lines' is to a limit.
  const known = keys.length === 1 ? Object.keys(configSchema.entries) : SETTINGS;
  const near = nearest(
    name,
    known.filter((setting) => setting !== name),
  );
  const elsewhere = known.includes(name);
  const own = keys.at(-2);
  if (
    near === undefined &&
    !elsewhere &&
    OF_LANGUAGES.has(String(typeof own === "number" ? keys.at(-3) : own))
  ) {
    return { path, mend: "is not a setting; it can be 'es', 'pt', 'en'" };
  }
  return {
    path,
    mend: `is not a setting; ${near === undefined || elsewhere ? "take it out" : `did you mean '${near}'?`}`,
  };
}

/** What is said by language, by the names of its settings. */
const OF_LANGUAGES = new Set([
  "title",
  "welcome",
  "answer",
  "ask",
  "closed",
  "words",
  ...Object.keys(CHAT_PLACEHOLDERS),
]);

/** A copy without the entry at the end of a path; the rest is shared. */
function without(value: unknown, [key, ...more]: readonly unknown[]): unknown {
  if (typeof value !== "object" || value === null || key === undefined) return value;
  const name = String(key);
  const entries = Object.entries(value).flatMap(([own, inner]) =>
    own !== name ? [[own, inner]] : more.length > 0 ? [[own, without(inner, more)]] : [],
  );
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

function fill(shape: CheckedShape): Config {
  const firstTemplate = Object.keys(shape.templates)[0] ?? "";
  const senders = shape.senders.map(
    ({ number, template = firstTemplate, countries }): Sender => ({
      ...{ number, template },
      ...(countries !== undefined && { countries }),
    }),
  );
  const [firstSender] = senders as [Sender, ...Sender[]];

  const lines = shape.lines.map((line): Line => {
    const sender = senders.find(({ number }) => number === line.sender) ?? firstSender;
    return {
      number: line.number,
      language: line.language,
      voice: line.voice ?? defaultVoice(line.language),
      company: line.company,
      wait: waitSetting(line.wait),
      menu: line.menu,
      rounds: line.rounds,
      afterwards: line.afterwards,
      sender: sender.number,
      template: line.template ?? sender.template,
      ...(line.team !== undefined && { team: line.team }),
      metadata: { user: line.metadata.user ?? {}, ticket: line.metadata.ticket ?? {} },
      phrases: line.phrases,
      memory: line.memoryHours * 3_600_000,
      enterNumber: line.enterNumber,
      fallback: fallbackOf(line),
      abandoned: line.abandoned,
      timeZone: line.timeZone ?? timeZoneOf(line.number),
      ...(line.quietHours !== false && { quietHours: line.quietHours }),
    };
  });
  const [firstLine] = lines as [Line, ...Line[]];
  return {
    lines: lines as [Line, ...Line[]],
    senders: senders as [Sender, ...Sender[]],
    teams: shape.teams.map((team) => fillTeam(team, firstLine, shape.holidays)),
    chats: senders.flatMap((sender, index) => {
      const given = shape.senders[index];
      const line = lines.find((one) => one.sender === sender.number) ?? firstLine;
      return given === undefined ? [] : [fillChat(given, sender, line, shape)];
    }),
    escalation: fillEscalation(shape.escalation),
    aftercare: fillAftercare(shape.aftercare),
    channels: shape.notify.map(channelOf),
    templates: shape.templates,
    limits: limitsOf(shape.limits),
    ...(shape.lookup !== undefined && { lookup: shape.lookup }),
    whenUnclear: shape.whenUnclear,
    ...(shape.rates !== undefined && { rates: shape.rates }),
  };
}

function fallbackOf({ fallback, company, number }: CheckedShape["lines"][number]): Fallback {
  if (fallback === "callback") return { kind: "callback" };
  const text = fallback.sms.replaceAll("{company}", () => company);
  return { kind: "sms", from: fallback.from ?? number, text };
}

function limitsOf(given: CheckedShape["limits"]): Limits {
  const names = Object.keys(DEFAULT_LIMITS) as (keyof Limits)[];
  return Object.fromEntries(names.map((name) => [name, { ...DEFAULT_LIMITS[name], ...given[name] }])) as {
    [Name in keyof Limits]: Limit;
  };
}

function waitSetting(wait: CheckedShape["lines"][number]["wait"]): WaitSetting {
  if (wait === undefined) return { source: "none" };
  if (wait.source !== "fixed") return wait;
  const [from, to] = typeof wait.minutes === "number" ? [wait.minutes, wait.minutes] : wait.minutes;
  return { source: "fixed", fromMinutes: from, toMinutes: to };
}
