import type { Handler } from "../../src/edge/runtime";

/** What `/ivr` is compared with: the same TwiML, as a constant. */
const TWIML = process.env.BENCH_TWIML ?? "";

export const handler: Handler = (_context, _event, callback) => {
  const response = new Twilio.Response();
  response.appendHeader("Content-Type", "text/xml");
  response.setBody(TWIML);
  callback(null, response);
};
