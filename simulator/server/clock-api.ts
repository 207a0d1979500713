import express, { type Router } from "express";
import * as v from "valibot";
import { ClockUnmovable, type SimulatedClock } from "../clock/clock";

const UNITS = { min: 60_000, h: 3_600_000, d: 86_400_000 } as const;

const wish = v.union(
  [
    v.object({
      forward: v.pipe(
        v.string(),
        v.regex(/^\d{1,5} ?(?:min|h|d)$/, "say how far: '30 min', '25 h' or '3 d'"),
        v.transform(
          (text) =>
            Number.parseInt(text, 10) * UNITS[(/[a-z]+$/.exec(text)?.[0] ?? "h") as keyof typeof UNITS],
        ),
      ),
    }),
    v.object({
      to: v.pipe(
        v.string(),
        v.isoTimestamp("write a time like '2026-11-28T22:00:00-03:00'"),
        v.transform((text) => new Date(text)),
      ),
    }),
  ],
  "say { forward: '25 h' } or { to: '2026-11-28T22:00:00-03:00' }",
);

/** What time it is, and that it be later: "25 hours later". `moved` is called when it has become later. */
export function clockApi(clock: SimulatedClock, moved: () => Promise<void>): Router {
  const router = express.Router();
  const told = () => ({ now: clock.now().toISOString(), shift: clock.shift });
  router.get("/", (_, response) => void response.json(told()));
  router.post("/", async ({ body }, response) => {
    const asked = v.parse(wish, body);
    try {
      await clock.forward("to" in asked ? asked.to.getTime() - clock.now().getTime() : asked.forward);
    } catch (fault) {
      if (!(fault instanceof ClockUnmovable)) throw fault;
      response.status(409).json({ error: fault.message });
      return;
    }
    await moved();
    response.json(told());
  });
  return router;
}
