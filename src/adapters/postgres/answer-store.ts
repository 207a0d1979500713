import type { AnswerStore, KeptAnswer } from "../../conversation/answer";
import type { Database } from "./database";
import { leasedMessages } from "./take-due-messages";
import { REPLY_LEASE } from "./turn-store";

/** Agents' answers in PostgreSQL. See deriva.write_answer in migrations/0010_turns.sql. */
export function answerStore(database: Database): AnswerStore {
  return {
    async write(answer) {
      const [row] = await database.query<{ kept: KeptRow }>("select deriva.write_answer($1, $2) as kept", [
        JSON.stringify(answer),
        `${REPLY_LEASE} ms`,
      ]);
      if (row === undefined) throw new Error("write_answer answered nothing");
      const { kept } = row;
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

type KeptRow =
  | Extract<KeptAnswer, { kind: "refused" }>
  | (Omit<Extract<KeptAnswer, { kind: "kept" }>, "send" | "closesAt"> & {
      readonly closedAt?: number;
      readonly send: readonly string[];
    });
