import axios from "axios";
import type { Handler } from "../../src/edge/runtime";

/** What `/handle-input` with the Adereso desk is compared with: the same request, and nothing else. */
const { ADERESO_URL = "", ADERESO_TOKEN = "" } = process.env;

export const handler: Handler = async (_context, event, callback) => {
  const body = {
    business_phone: "56976591992",
    recipient_phone: String(event.From).slice(1),
    metadata: {
      user: {},
      ticket: { area: "soporte", call_sid: event.CallSid, line: event.To, language: "es" },
    },
    team_id: 1234,
    template_name: "ivr_deflect",
  };
  await axios.post(ADERESO_URL, body, { headers: { Authorization: `Key ${ADERESO_TOKEN}` } });
  callback(null, "ok");
};
