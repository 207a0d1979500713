import { visibleTeams } from "../../desk/member";
import type { DeskUse } from "../../edge/desk-service";
import { notFound } from "../../edge/problem";
import { writeAnswer } from "../answers";
import { orUnavailable } from "../services";
import { ticketWork } from "./act";
import { viewerOf } from "./viewer";

/** `POST /desk/answer`: an agent answers a contact. */
export const deskAnswer: DeskUse = async (event, variables, deadline, member) => {
  const [{ parseWith }, { answerRequestSchema }] = await schemas();
  const { ticket, text, key, seen, anyway } = parseWith(answerRequestSchema, event);
  return writeAnswer(
    {
      ...{ ticket, text, agent: member.id, outside: "park" },
      // Of two agents each has their own keys.
      key: `desk:${member.id}:${key}`,
      desk: { teams: visibleTeams(member) ?? null },
      ...(seen !== undefined && { seen }),
      ...(anyway !== undefined && { anyway }),
    },
    variables,
    deadline,
  );
};

/** `POST /desk/retry`: an answer that failed is sent a second time. */
export const deskRetry: DeskUse = async (event, variables, deadline, member) => {
  const [{ parseWith }, { retrySchema }] = await schemas();
  const { message, anyway } = parseWith(retrySchema, event);
  const work = await ticketWork(variables);
  const failed = await orUnavailable(work.findAnswer(message, viewerOf(member)));
  if (failed === undefined) throw notFound("There is no such answer.");
  return writeAnswer(
    {
      ...{ ticket: failed.ticket, text: failed.text, agent: member.id, outside: "park" },
      ...{ retryOf: message, seen: message, desk: { teams: visibleTeams(member) ?? null } },
      ...(anyway !== undefined && { anyway }),
    },
    variables,
    deadline,
  );
};

function schemas() {
  return Promise.all([import("../../edge/parse-with"), import("../../edge/work-schema")]);
}
