import { figuresQuerySchema } from "../../../src/edge/figures-schema";
import { json, queryParameters, refusals } from "./parts";

/** The figures, for other systems. */
export function figuresPath() {
  return {
    "/figures": {
      get: {
        operationId: "readFigures",
        summary: "What happened, by day, hour, line, team and agent, computed from the ledger",
        description:
          "Days and hours are the company's, 23 or 25 hours long where clocks are changed. A day's `called_again` and `deflected` are final 24 hours after its end. Each figure's definition comes with it.",
        parameters: queryParameters(figuresQuerySchema),
        responses: {
          200: {
            description: "The figures; with format=csv a table of what `by` names (RFC 4180, UTF-8).",
            content: { ...json("Figures"), "text/csv": { schema: { type: "string" } } },
          },
          ...refusals(401, 404, 422, 500, 503),
        },
      },
    },
  };
}
