import * as v from "valibot";
import { deflectionAnswerSchema, deflectionStateSchema } from "../../../src/edge/deflection-answer-schema";
import { deflectionSchema } from "../../../src/edge/deflection-schema";
import { deliverySchema } from "../../../src/edge/delivery-schema";
import {
  agentChangeSchema,
  agentListSchema,
  answerSchema,
  keptAnswerSchema,
  ticketChangeSchema,
} from "../../../src/edge/desk-schema";
import { figuresSchema } from "../../../src/edge/figures-schema";
import { problemSchema } from "../../../src/edge/problem-schema";
import { healthSchema, tickSchema } from "../../../src/edge/service-schema";
import { ticketDetailSchema } from "../../../src/edge/ticket-detail-schema";
import { ticketListSchema } from "../../../src/edge/ticket-schema";
import { figuresExample } from "./figures-example";

/** The schemas that requests are read by and answers are tested against, by their names in the document. */
export const SCHEMAS = {
  DeflectionRequest: deflectionSchema,
  Deflection: deflectionAnswerSchema,
  DeflectionState: deflectionStateSchema,
  TicketList: ticketListSchema,
  Ticket: ticketDetailSchema,
  TicketChange: ticketChangeSchema,
  Answer: answerSchema,
  KeptAnswer: keptAnswerSchema,
  AgentChange: agentChangeSchema,
  AgentList: agentListSchema,
  Figures: v.pipe(figuresSchema, v.metadata({ examples: [figuresExample] })),
  Tick: tickSchema,
  Health: healthSchema,
  Delivery: deliverySchema,
  Problem: problemSchema,
};
