import axios from "axios";
import { Pool } from "pg";
import type { Handler } from "../../src/edge/runtime";

/** What `/handle-input` with the builtin desk is compared with: one insert and the same request to Twilio. */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
const { ACCOUNT_SID = "", AUTH_TOKEN = "", TWILIO_API_URL = "" } = process.env;

export const handler: Handler = async (_context, event, callback) => {
  await pool.query("insert into bench (call_sid) values ($1)", [event.CallSid]);
  const body = new URLSearchParams({
    To: String(`whatsapp:${event.From}`),
    From: "whatsapp:+56976591992",
    ContentSid: "HX00000000000000000000000000000001",
    ContentVariables: '{"1":"Tienda Sur"}',
    StatusCallback: "http://localhost:3000/whatsapp-status?message=1",
    ValidityPeriod: "1800",
  });
  await axios.post(`${TWILIO_API_URL}/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json`, body, {
    auth: { username: ACCOUNT_SID, password: AUTH_TOKEN },
  });
  callback(null, "ok");
};
