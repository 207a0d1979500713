import { checkConfig } from "../../src/config/check-config";
import type { LineConfig } from "../../src/config/define-config";
import type { Line } from "../../src/ivr/line";

export const CALLER = "+56976591991";

export const NUMBER = "+56228409179";

/** One line as an admin would write it, checked; what a test does not say is ordinary. */
export function lineWith({ enterNumber = true, ...more }: Partial<LineConfig> = {}): Line {
  const config = checkConfig({
    lines: [
      {
        number: NUMBER,
        language: "es",
        company: "Tienda Sur",
        menu: { 1: "whatsapp", 2: "stay" },
        afterwards: { enqueue: "soporte" },
        ...more,
      },
    ],
    senders: [{ number: "+56976591992" }],
    teams: [{ id: 1234, name: "Soporte" }],
    templates: { ivr_deflect: { contentSid: "HX00000000000000000000000000000001" } },
  });
  // A menu that lets numbers be typed where none may be is refused by the config; a line of any origin still holds.
  return { ...config.lines[0], enterNumber };
}
