import axios from "axios";
import { Pool } from "pg";
import type { Handler } from "../../src/edge/runtime";

/** What `/whatsapp` is compared with: one row, and a reply. */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
const { ACCOUNT_SID = "", AUTH_TOKEN = "", TWILIO_API_URL = "" } = process.env;

export const handler: Handler = async (_context, event, callback) => {
  await pool.query("insert into bench (call_sid) values ($1)", [event.MessageSid]);
  const body = new URLSearchParams({
    To: String(event.From),
    From: String(event.To),
    Body: "Abrimos de lunes a viernes, de 9:00 a 18:00.",
    StatusCallback: "http://localhost:3000/whatsapp-status?message=1",
    ValidityPeriod: "1800",
  });
  await axios.post(`${TWILIO_API_URL}/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json`, body, {
    auth: { username: ACCOUNT_SID, password: AUTH_TOKEN },
  });
  callback(null, "ok");
};
