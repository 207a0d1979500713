import express, { type Router } from "express";
import * as v from "valibot";
import type { Faults } from "../twilio/faults";
import * as wishes from "./fault-wishes";

/** Where the simulated Twilio is asked to fail, by script and by chance, and how often it did. */
export function faultApi(faults: Faults): Router {
  const router = express.Router();
  router.get("/", (_, response) => {
    response.json({ counts: faults.counts, chances: faults.chances ?? null });
  });
  router.post("/", (request, response) => {
    const { times, ...fault } = v.parse(wishes.fault, request.body);
    if ("on" in fault) {
      const { on, ...requestFault } = fault;
      faults.add(requestFault, on, times);
    } else {
      faults.addReport(fault, times);
    }
    response.sendStatus(204);
  });
  router.put("/chances", (request, response) => {
    faults.setChances(v.parse(wishes.chances, request.body));
    response.sendStatus(204);
  });
  router.delete("/", (_, response) => {
    faults.clear();
    response.sendStatus(204);
  });
  return router;
}
