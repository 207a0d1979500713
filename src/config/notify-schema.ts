import * as v from "valibot";
import { type Channel, NOTICE_EVENTS } from "../desk/notice";
import { oneOf, shown } from "./schema-parts";

/** What stands in the environment and not in the config. */
const REFERENCE = /^env:([A-Za-z_][A-Za-z0-9_]*)$/;

/** The variable that a value of the config refers to: "env:SLACK_URL". */
export function referredVariable(value: string): string | undefined {
  return REFERENCE.exec(value)?.[1];
}

/** What is wrong with a channel's address, in words; nothing for one that can be told to. */
export function channelUrlFault(url: string): string | undefined {
  return privateUrlFault(url, "https://hooks.slack.com/services/…");
}

/** What is wrong with an address that is told what nobody else should read: it is encrypted, but to this machine. */
export function privateUrlFault(url: string, example: string): string | undefined {
  if (!URL.canParse(url)) return `is not an address; write it like '${example}'`;
  const { protocol, hostname } = new URL(url);
  const local = hostname === "localhost" || hostname === "127.0.0.1";
  return protocol === "https:" || (protocol === "http:" && local)
    ? undefined
    : "does not begin with 'https://'";
}

const address = v.pipe(
  v.string(({ input }) => `${shown(input)} is not a text; write the address, or 'env:NAME', in quotes`),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || referredVariable(dataset.value) !== undefined) return;
    const message = channelUrlFault(dataset.value);
    if (message !== undefined) addIssue({ message });
  }),
);

const secret = v.pipe(
  v.string(({ input }) => `${shown(input)} is not a text; write the secret, or 'env:NAME', in quotes`),
  v.check(
    (text) => referredVariable(text) !== undefined || text.length >= 16,
    "is shorter than 16 characters, which anybody can guess",
  ),
);

const common = {
  on: v.optional(
    v.pipe(
      v.array(oneOf(NOTICE_EVENTS, "something that is told"), "is not a list; write ['escalated']"),
      v.nonEmpty("is empty; leave it out, and all is told"),
    ),
    [...NOTICE_EVENTS],
  ),
  withText: v.optional(
    v.boolean(({ input }) => `${shown(input)} is neither true nor false`),
    false,
  ),
};

export const channels = {
  slack: v.strictObject({ slack: address, ...common }),
  microsoftTeams: v.strictObject({ microsoftTeams: address, ...common }),
  webhook: v.strictObject({ webhook: address, secret, ...common }),
};

const channel = v.lazy((input) => {
  if (typeof input === "object" && input !== null) {
    if ("slack" in input) return channels.slack;
    if ("microsoftTeams" in input) return channels.microsoftTeams;
    if ("webhook" in input) return channels.webhook;
  }
  return v.custom<never>(
    () => false,
    `${shown(input)} is no channel; write { slack: 'env:SLACK_URL' }, { microsoftTeams: … } or { webhook: …, secret: … }`,
  );
});

export const notify = v.optional(v.array(channel, "is not a list; write [{ slack: 'env:SLACK_URL' }]"), []);

type ChannelShape = v.InferOutput<(typeof channels)[keyof typeof channels]>;

export function channelOf(shape: ChannelShape): Channel {
  const { on, withText } = shape;
  if ("slack" in shape) return { kind: "slack", url: shape.slack, on, withText };
  if ("microsoftTeams" in shape) return { kind: "microsoft-teams", url: shape.microsoftTeams, on, withText };
  return { kind: "webhook", url: shape.webhook, secret: shape.secret, on, withText };
}
