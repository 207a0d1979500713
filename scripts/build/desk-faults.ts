import type { Config } from "../../src/config/config";
import type { Fault } from "../../src/config/fault";

/** The templates of the sample config, which nobody's WhatsApp account has. */
const SAMPLE = /^HX0{31}[12]$/;

/** What the desk that is chosen needs of the config: `builtin` sends by Twilio's ids of the templates. */
export function deskFaults(config: Config, desk: string | undefined, deployed: boolean): readonly Fault[] {
  if (desk === "adereso") return [];
  return Object.entries(config.templates).flatMap(([name, { contentSid }]) => {
    const path = `templates.${name}.contentSid`;
    const where = "(Console > Content Template Builder)";
    if (contentSid === undefined) return [{ path, mend: `is missing; DESK=builtin sends by it ${where}` }];
    if (deployed && SAMPLE.test(contentSid))
      return [{ path, mend: `is the sample's; write your own ${where}` }];
    return [];
  });
}
