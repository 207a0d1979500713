import type { OidcJson } from "../../../src/edge/desk-contract";
import { change } from "../client/client";
import { go, linkTo } from "../router";
import { tellOtherTabs } from "./session";

/** Where the company's provider led back: hands in what it said, which leaves the address before anything else is done. */
export async function finishCompanySignIn(): Promise<void> {
  const said = /^#company\?(.*)$/.exec(location.hash)?.[1];
  if (said === undefined) return;
  go(linkTo("tickets"), { replace: true });
  const answer = { ...Object.fromEntries(new URLSearchParams(said)), page: true };
  const { refused } = await change<OidcJson>("oidc-callback", answer).catch(() => ({ refused: "failed" }));
  if (refused === null) tellOtherTabs("in");
  else go(`#refused=${refused}`, { replace: true });
}
