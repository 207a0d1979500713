import type { Answer, AnswerStore, KeptAnswer } from "../../conversation/answer";
import type { Database } from "./database";
import { notedChange } from "./noted-change";
import { leasedMessages } from "./take-due-messages";
import { REPLY_LEASE } from "./turn-store";

/** Agents' answers in PostgreSQL. See deriva.write_answer in migrations/0016_desk_work.sql. */
export function answerStore(database: Database): AnswerStore {
  return {
    async write(answer) {
      const kept = await keep(database, answer);
      if (kept.kind === "refused") return kept;
      const { closedAt, send, ...known } = kept;
      return {
        ...known,
        ...(closedAt !== undefined && { closesAt: closedAt }),
        send: send.length === 0 ? [] : await leasedMessages(database, send),
      };
    },
  };
}

async function keep(database: Database, answer: Answer): Promise<KeptRow> {
  const written = [JSON.stringify(answer), `${REPLY_LEASE} ms`];
  const { desk, agent, ticket, retryOf } = answer;
  const noted = [agent, ticket, JSON.stringify({ do: retryOf === undefined ? "answer" : "retry" })];
  const [row] =
    desk === undefined
      ? await database.query<{ done: KeptRow }>("select deriva.write_answer($1, $2) as done", written)
      : await database.query<{ done: KeptRow }>(AT_DESK, [...noted, ...written]);
  if (row === undefined) throw new Error("write_answer answered nothing");
  return row.done;
}

const AT_DESK = notedChange("deriva.write_answer($4, $5)", "ticket_changed");

type KeptRow =
  | Extract<KeptAnswer, { kind: "refused" }>
  | (Omit<Extract<KeptAnswer, { kind: "kept" }>, "send" | "closesAt"> & {
      readonly closedAt?: number;
      readonly send: readonly string[];
    });
