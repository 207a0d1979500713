import type { PasswordOwner } from "../../desk/password-rules";
import { invalidFields } from "../../edge/problem";

const WHY = {
  too_short: "is shorter than 10 characters; three or four words make a good one",
  too_long: "is longer than 200 characters",
  too_common: "is one of those that are tried first; take another",
  about_you: "is the name, the e-mail or the company; take another",
} as const;

/** @throws Problem 422 for a password that will not do; `field` is where it was sent. */
export async function refuseWeak(field: string, password: string, owner: PasswordOwner): Promise<void> {
  const { passwordFault } = await import("../../desk/password-rules");
  const { COMMON_PASSWORDS } = await import("../../desk/common-passwords");
  const { WordFilter } = await import("../../routing/words/word-filter");
  const code = passwordFault(password, owner, WordFilter.read(COMMON_PASSWORDS));
  if (code !== undefined) throw invalidFields([{ field, code, detail: WHY[code] }]);
}
