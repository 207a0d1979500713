import { aderesoDesk } from "../../src/adapters/adereso/adereso-desk";
import type { Deflection } from "../../src/deflection/deflection";
import type { DeskAnswer } from "../../src/deflection/desk";
import { deadlineIn } from "../../src/time/deadline";
import { deflectionOf } from "../deflection/fakes";
import { answering, type Stub, startStub } from "../support/stub-server";

export interface AderesoService extends Stub {
  /** What was reported of refusals: status and the service's words. */
  readonly refusals: [number, string][];
  /** Hands a deflection to the desk, with so much time. */
  take(deflection?: Deflection, ms?: number): Promise<DeskAnswer>;
}

/** An Adereso on the loopback, and the product's desk in front of it. */
export async function startAdereso(): Promise<AderesoService> {
  const stub = await startStub(answering(200, "{}"));
  const refusals: [number, string][] = [];
  const desk = aderesoDesk({
    url: `${stub.url}/ivr`,
    token: "t0k3n",
    reportRefusal: (status, message) => void refusals.push([status, message]),
  });
  return {
    ...stub,
    refusals,
    take: (deflection = deflectionOf("call:CA1"), ms = 6_000) =>
      desk.take(deflection, deadlineIn(ms, Date.now)),
  };
}
