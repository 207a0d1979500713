import type { SessionJson } from "../../../../src/edge/desk-contract";
import { read } from "../../client/client";
import { Refusal } from "../../client/refusal";
import { enter } from "../../session/session";

/** Answers for many are written by others meanwhile; they are read again when they are looked for, so seldom. In ms. */
const OLD = 60_000;

let readAt = 0;

/** Reads the answers for many again where that was long ago. */
export async function renewCanned(): Promise<void> {
  if (performance.now() - readAt < OLD) return;
  readAt = performance.now();
  try {
    await enter(await read<SessionJson>("session"));
  } catch (fault) {
    // Then those that are known are there.
    if (!(fault instanceof Refusal)) throw fault;
  }
}
