import type { Channel } from "../desk/notice";
import type { Config } from "./config";
import type { Variables } from "./environment";
import type { Fault } from "./fault";
import { channelUrlFault, referredVariable } from "./notify-schema";

// Addresses and secrets of channels may stand in the environment: "env:SLACK_URL".

/** The variables that a config refers to, each once. */
export function referredVariables({
  teams,
  channels,
}: Pick<Config, "teams" | "channels">): readonly string[] {
  const values = allChannels({ teams, channels }).flatMap(({ url, secret = "" }) => [url, secret]);
  return [...new Set(values.flatMap((value) => referredVariable(value) ?? []))];
}

/** What the environment lacks of what the config refers to. Values are not repeated: they are secret. */
export function secretFaults(
  config: Pick<Config, "teams" | "channels">,
  variables: Variables,
): readonly Fault[] {
  return allChannels(config).flatMap(({ url, secret }) => {
    const name = referredVariable(url);
    const address = name === undefined ? undefined : settingOf(name, variables);
    const fault = address === undefined ? undefined : channelUrlFault(address);
    return [
      ...missing(url, variables),
      ...(name !== undefined && fault !== undefined ? [{ path: name, mend: fault }] : []),
      ...(secret === undefined ? [] : missing(secret, variables)),
    ];
  });
}

/** Channels with their addresses and secrets; one that has none is left out, as build and start have said. */
export function withSecrets(channels: readonly Channel[], variables: Variables): readonly Channel[] {
  return channels.flatMap((channel) => {
    const url = resolved(channel.url, variables);
    const secret = channel.secret === undefined ? undefined : resolved(channel.secret, variables);
    if (url === undefined || (channel.secret !== undefined && secret === undefined)) return [];
    return [{ ...channel, url, ...(secret !== undefined && { secret }) }];
  });
}

function allChannels({ teams, channels }: Pick<Config, "teams" | "channels">): readonly Channel[] {
  return [...teams.flatMap((team) => team.channels), ...channels];
}

function missing(value: string, variables: Variables): Fault[] {
  const name = referredVariable(value);
  if (name === undefined || settingOf(name, variables) !== undefined) return [];
  return [{ path: name, mend: "is not set, and the config tells agents by it (notify); set it in .env" }];
}

function resolved(value: string, variables: Variables): string | undefined {
  const name = referredVariable(value);
  return name === undefined ? value : settingOf(name, variables);
}

function settingOf(name: string, variables: Variables): string | undefined {
  const value = variables[name];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
