import { hashOfInvitation } from "../../desk/invitation";
import { hashPassword } from "../../desk/password";
import { beginSession } from "../../desk/sign-in";
import { countedBy } from "../../desk/tries";
import { invitationSchema } from "../../edge/account-schema";
import type { ApiUse } from "../../edge/api";
import type { InvitationJson } from "../../edge/desk-contract";
import { refuseUnlessJson } from "../../edge/is-post";
import { log } from "../../edge/log";
import { parseWith } from "../../edge/parse-with";
import { notFound, signedOut } from "../../edge/problem";
import { orUnavailable } from "../services";
import { accessOf, cookieToReplace, newSessionAnswer } from "./access";
import { refuseWeak } from "./passwords";

/** `POST /desk/invitation`: whom a link is for; with a password, it is used up and signs in. */
export const invitation: ApiUse = async (event, variables) => {
  refuseUnlessJson(event);
  const cookie = cookieToReplace(event, variables);
  const { token, password } = parseWith(invitationSchema, event);
  const access = await accessOf(variables);
  const { invitationStore } = await import("../../adapters/postgres/invitation-store");
  const store = invitationStore(access.database);
  const hash = hashOfInvitation(token);
  const found = await orUnavailable(store.find(hash));
  if (found === undefined) throw gone();
  const { agent, name, email, endsAt } = found;
  if (password === undefined) {
    const body: InvitationJson = { email, name, ends_at: endsAt.toISOString() };
    return { status: 200, body };
  }
  await refuseWeak("password", password, { email, name, company: access.company });
  if (!(await orUnavailable(store.accept(hash, await hashPassword(password))))) throw gone();
  await orUnavailable(access.sessions.endAll(agent));
  await orUnavailable(access.tries.succeed(countedBy("account", email, access.secret)));
  await orUnavailable(access.audit.record(agent, "invitation_accepted"));
  log("info", "invitation_accepted", { agent });
  const account = { id: agent, email };
  const begun = await orUnavailable(
    beginSession(account, { ...(cookie !== undefined && { cookie }) }, access),
  );
  if (begun === undefined) throw signedOut();
  return newSessionAnswer(begun, access);
};

const gone = () => notFound("This invitation was used, or is over. Ask for another.");
