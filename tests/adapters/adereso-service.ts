import { type AderesoSettings, aderesoDesk } from "../../src/adapters/adereso/adereso-desk";
import type { Deflection } from "../../src/deflection/deflection";
import type { Desk, DeskAnswer } from "../../src/deflection/desk";
import { deadlineIn } from "../../src/time/deadline";
import { deflectionOf } from "../deflection/fakes";
import { answering, type Behaviour, type Stub, startStub } from "../support/stub-server";

export interface AderesoService extends Stub {
  /** What was reported of refusals: status and the service's words. */
  readonly refusals: [number, string][];
  readonly desk: Desk;
  /** Hands a deflection to the desk, with so much time. */
  take(deflection?: Deflection, ms?: number): Promise<DeskAnswer>;
}

type WhenUnclear = AderesoSettings["whenUnclear"];

/** An Adereso on the loopback, and the product's desk in front of it. */
export async function startAdereso(whenUnclear: WhenUnclear = "send-again"): Promise<AderesoService> {
  const stub = await startStub(answering(200, "{}"));
  const refusals: [number, string][] = [];
  const desk = aderesoDesk({
    url: `${stub.url}/ivr`,
    token: "t0k3n",
    whenUnclear,
    reportRefusal: (status, message) => void refusals.push([status, message]),
  });
  return {
    ...stub,
    refusals,
    desk,
    take: (deflection = deflectionOf("call:CA1"), ms = 6_000) =>
      desk.take(deflection, deadlineIn(ms, Date.now)),
  };
}

/** First one behaviour, then another. */
export function first(one: Behaviour, then: Behaviour): Behaviour {
  let asked = 0;
  return (request, response) => (asked++ === 0 ? one : then)(request, response);
}

export const never: Behaviour = () => {};

/** The connection is reset without an answer. */
export const breakOff: Behaviour = (_, response) => void response.destroy();

/** An answer that does not end. */
export const drip: Behaviour = (_, response) => {
  response.writeHead(200, { "Content-Type": "application/json" });
  const timer = setInterval(() => response.write(" "), 10);
  response.on("close", () => clearInterval(timer));
};
