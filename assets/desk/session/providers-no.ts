import type { OidcRefusal } from "../../../src/edge/desk-contract";
import { go, linkTo } from "../router";
import { say } from "../words/words";

/** Why the company's own sign-in led back here without a session: the service says so in the fragment. */
export function sayProvidersNo(): string | undefined {
  const why = /^#refused=(\w+)$/.exec(location.hash)?.[1];
  const { refused } = say().signIn;
  if (why === undefined) return undefined;
  return Object.hasOwn(refused, why) ? refused[why as OidcRefusal] : refused.failed;
}

/** Who is in by another way needs not read it again. */
export function forgetProvidersNo(): void {
  if (location.hash.startsWith("#refused=")) go(linkTo("tickets"), { replace: true });
}
