import { checkConfig } from "../../../src/config/check-config";
import type { DerivaConfig } from "../../../src/config/define-config";
import type { ConfigFile } from "../../../src/config/settings/fit-changes";
import { readFields } from "../../../src/config/settings/read-fields";
import shop from "../../support/shop.config";

export const SENDER = "+56976591992";

/** The shop's config file, with something else in it. */
export function fileWith(more: object = {}): ConfigFile {
  const written = { ...shop, ...more } as DerivaConfig;
  return { written, fields: readFields(written, checkConfig(written)) };
}

type Written = NonNullable<DerivaConfig["senders"][number]["chat"]>;

/** The shop's chat, changed. */
export function chatWith(change: (chat: Written) => object): object {
  const [sender] = shop.senders;
  if (sender?.chat === undefined) throw new Error("the shop has no chat");
  return { senders: [{ ...sender, chat: { ...sender.chat, ...change(sender.chat) } }] };
}
