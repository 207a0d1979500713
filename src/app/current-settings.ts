import config from "deriva:config";
import hash from "deriva:config-hash";
import type { Variables } from "../config/environment";
import type { Channel } from "../desk/notice";
import { faultFields, log } from "../edge/log";
import { compileEscalation, type Detector } from "../routing/escalation/detect-reasons";
import type { Routing } from "../routing/routing";
import type { Settings } from "../routing/settings";
import type { Team } from "../routing/team";
import { databaseOf, environmentOf } from "./parts";

// What decides about conversations: the config file, or what was saved in the desk's page since. Each instance keeps the version
// that it saw last; a database that does not answer changes nothing about it.

/** For so long, in ms, an instance may go on with what it has. Who keeps a message is told the newest with it, at once. */
export const SETTINGS_AGE = 10_000;

/** Settings of one version, ready to be used. */
export interface CurrentSettings extends Settings {
  /** 0 is the config file. */
  readonly version: number;
  readonly team: (id: number) => Team | undefined;
  /** What decides about a sender's conversations; nothing for a number that is no sender of ours. */
  readonly routingOf: (sender: string) => Routing | undefined;
}

let current = ready(config, 0);
let readAt = 0;

/** What was seen last. For who need not have the newest, or had it read just now. */
export function settingsNow(): CurrentSettings {
  return current;
}

/** Settings that were the newest `age` ms ago, or later. */
export async function currentSettings(variables: Variables, age = SETTINGS_AGE): Promise<CurrentSettings> {
  if (Date.now() - readAt >= age) await refresh(variables);
  return current;
}

/** Takes up a version that somebody met, unless it is the one that this instance has. */
export async function takeUpSettings(version: number | undefined, variables: Variables): Promise<void> {
  if (version === undefined || version === current.version) {
    if (version !== undefined) readAt = Date.now();
  } else await refresh(variables);
}

async function refresh(variables: Variables): Promise<void> {
  try {
    const database =
      environmentOf(variables).desk.kind === "builtin" ? await databaseOf(variables) : undefined;
    if (database === undefined) return;
    const began = Date.now();
    const { settingsReader } = await import("../adapters/postgres/settings-reader");
    const { version, settings } = await settingsReader(database).read(hash, current.version);
    readAt = began;
    if (version === current.version) return;
    current = ready(settings ?? config, version);
    log("info", "settings", { version });
  } catch (fault) {
    log("warn", "settings_unread", faultFields(fault));
  }
}

/** Makes settings ready to be used, as this deployment's config has what is not edited in the page. */
export function ready(settings: Settings, version: number): CurrentSettings {
  const teams = new Map(settings.teams.map((team) => [team.id, team]));
  const team = (id: number) => teams.get(id);
  const detect = detectLater(settings);
  const routings = new Map(
    settings.chats.map((chat): [string, Routing] => [
      chat.sender,
      { chat, escalation: settings.escalation, detect, team, listened, aftercare: settings.aftercare },
    ]),
  );
  return { ...settings, version, team, routingOf: (sender) => routings.get(sender) };
}

/** The rules are made ready at the first message that asks for them: many an instance never meets one. */
function detectLater({ escalation }: Settings): Detector {
  let detect: Detector | undefined;
  return (text, before) => {
    detect ??= compileEscalation(escalation.phrases);
    return detect(text, before);
  };
}

const CHANNELS = new Map(config.teams.map(({ id, channels }) => [id, channels]));

/** Everybody who is told something of a team, or of what is no team's. */
export function channelsOf(team: number | undefined): readonly Channel[] {
  return [...(team === undefined ? [] : (CHANNELS.get(team) ?? [])), ...config.channels];
}

/** The events of a team that somebody wants to be told of. */
export function listened(team: number): readonly string[] {
  return [...new Set(channelsOf(team).flatMap(({ on }) => on))];
}
