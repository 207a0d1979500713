import { jsonWait } from "../adapters/http/json-wait";
import { queueWait } from "../adapters/twilio/queue-wait";
import type { Variables } from "../config/environment";
import { faultFields, log } from "../edge/log";
import type { Line } from "../ivr/line";
import { rememberWait } from "../ivr/remember-wait";
import { UNKNOWN_WAIT, type Wait, waitBetween } from "../ivr/wait";
import { clientOf, masked } from "./parts";

const waits = new Map<Line, () => Promise<Wait>>();

/** The wait of a line, from its source. Never throws. */
export function waitReader(variables: Variables): (line: Line) => Promise<Wait> {
  return async (line) => {
    const setting = line.wait;
    if (setting.source === "none") return UNKNOWN_WAIT;
    if (setting.source === "fixed") return waitBetween(setting.fromMinutes * 60, setting.toMinutes * 60);
    let read = waits.get(line);
    if (read === undefined) {
      const source =
        setting.source === "http"
          ? jsonWait(setting)
          : queueWait(() => clientOf(variables), setting.queueSid);
      const reportFailure = (fault: unknown) =>
        log("warn", "wait_unknown", {
          line: masked(line.number, variables),
          source: setting.source,
          ...faultFields(fault),
        });
      read = rememberWait(source, Date.now, reportFailure);
      waits.set(line, read);
    }
    return read();
  };
}
