import config from "deriva:config";
import type { ApiKey } from "../adapters/postgres/api-keys";
import type { Variables } from "../config/environment";
import type { KeyedUse } from "../edge/api";
import { isPost } from "../edge/is-post";
import { faultFields, log } from "../edge/log";
import { assignWaitingNow } from "./chat";
import { deskDatabase, orUnavailable } from "./services";

/** `GET /agents`: who works on tickets; `POST /agents` adds or changes one. */
export const agents: KeyedUse<ApiKey> = async (event, variables) => {
  const { agentStore } = await import("../adapters/postgres/agent-store");
  const store = agentStore(await deskDatabase(variables));
  if (isPost(event, ["name", "available", "capacity", "teams"], "")) {
    const { parseAgentChange } = await import("../edge/parse-desk-request");
    const { name, change } = parseAgentChange(event, config);
    const { id, available } = await orUnavailable(store.set(name, change));
    log("info", "agent_changed", { agent: id, available });
    const { auditTrail } = await import("../adapters/postgres/audit");
    const details = { user: id, by: "API_KEY", fields: Object.keys(change) };
    await orUnavailable(
      auditTrail(await deskDatabase(variables)).record(undefined, "agent_changed", undefined, details),
    );
    await assignWaitingSafely(variables);
  }
  const known = await orUnavailable(store.list());
  const body = {
    agents: known.map(({ openTickets, ...agent }) => ({ ...agent, open_tickets: openTickets })),
  };
  return { status: 200, body };
};

/** Gives waiting tickets to who is free now. What was asked is done by then; what fails here, a tick does. */
export async function assignWaitingSafely(variables: Variables): Promise<void> {
  await assignWaitingNow(variables).catch((fault: unknown) =>
    log("error", "assign_fault", faultFields(fault)),
  );
}
