import config from "deriva:config";
import type { ApiKey } from "../adapters/postgres/api-keys";
import type { KeyedUse } from "../edge/api";
import { isPost } from "../edge/is-post";
import { log } from "../edge/log";
import { assignWaitingNow } from "./chat";
import { neededDatabase } from "./parts";
import { orUnavailable } from "./services";

/** `GET /agents`: who works on tickets; `POST /agents` adds or changes one. */
export const agents: KeyedUse<ApiKey> = async (event, variables) => {
  const { agentStore } = await import("../adapters/postgres/agent-store");
  const store = agentStore(await neededDatabase(variables));
  if (isPost(event, ["name", "available", "capacity", "teams"], "")) {
    const { parseAgentChange } = await import("../edge/parse-desk-request");
    const { name, change } = parseAgentChange(event, config);
    const { id, available } = await orUnavailable(store.set(name, change));
    log("info", "agent_changed", { agent: id, available });
    await orUnavailable(assignWaitingNow(variables));
  }
  const known = await orUnavailable(store.list());
  const body = {
    agents: known.map(({ openTickets, ...agent }) => ({ ...agent, open_tickets: openTickets })),
  };
  return { status: 200, body };
};
