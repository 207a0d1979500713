import * as v from "valibot";
import type { Line, WaitSetting } from "../ivr/line";
import { defaultVoice } from "../ivr/voices";
import type { Config, Sender } from "./config";
import { relationFaults } from "./config-relations";
import { type CheckedShape, configSchema, SETTINGS } from "./config-schema";
import { type Fault, Faults, nearest, pathOf } from "./fault";

/**
 * Checks a config and fills in its defaults.
 * @throws Faults that lists everything that does not hold, each with its path and a mend.
 */
export function checkConfig(input: unknown, subject = "deriva.config.ts"): Config {
  const result = v.safeParse(configSchema, input);
  const shapeFaults = result.success ? [] : result.issues.map(faultOf);
  const told = new Set(shapeFaults.map(({ path }) => path));
  const faults = [...shapeFaults, ...relationFaults(input).filter(({ path }) => !told.has(path))];

  if (!result.success || faults.length > 0) throw new Faults(subject, faults);
  return fill(result.output);
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const path = keys.length === 0 ? "config" : pathOf(keys);
  if (issue.type !== "strict_object") return { path, mend: issue.message };
  if (keys.length === 0) return { path, mend: "is not an object; write export default defineConfig({ … })" };

  // Valibot tells a missing setting and an unknown one alike: by what it expected there.
  if (issue.expected !== "never") return { path, mend: "is missing; add it" };
  const near = nearest(String(keys.at(-1)), SETTINGS);
  return {
    path,
    mend: `is not a setting; ${near === undefined ? "take it out" : `did you mean '${near}'?`}`,
  };
}

function fill(shape: CheckedShape): Config {
  const firstTemplate = Object.keys(shape.templates)[0] ?? "";
  const senders = shape.senders.map(({ number, template = firstTemplate }) => ({ number, template }));
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
    };
  });
  return {
    lines: lines as [Line, ...Line[]],
    senders: senders as [Sender, ...Sender[]],
    teams: shape.teams,
    templates: shape.templates,
  };
}

function waitSetting(wait: CheckedShape["lines"][number]["wait"]): WaitSetting {
  if (wait === undefined) return { source: "none" };
  if (wait.source !== "fixed") return wait;
  const [from, to] = typeof wait.minutes === "number" ? [wait.minutes, wait.minutes] : wait.minutes;
  return { source: "fixed", fromMinutes: from, toMinutes: to };
}
