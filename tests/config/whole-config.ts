import { checkConfig } from "../../src/config/check-config";
import { type Fault, Faults } from "../../src/config/fault";

type Item = Record<string, unknown>;

/** A config as a file may hold it: any change may be made to it, right or wrong. */
export function wholeConfig() {
  const line: Item = {
    number: "+56228409179",
    language: "es",
    company: "Tienda Sur",
    wait: { source: "fixed", minutes: [20, 30] },
    menu: { 1: "whatsapp", 2: "stay" },
    afterwards: { enqueue: "soporte" },
    team: 1234,
  };
  const template: Item = {
    contentSid: "HX00000000000000000000000000000001",
    variables: { 1: "{company}" },
  };
  const sender: Item = { number: "+56976591992", template: "ivr_deflect" };
  const config = {
    lines: [line],
    senders: [sender] as unknown[],
    teams: [{ id: 1234, name: "Soporte" }] as unknown[],
    templates: { ivr_deflect: template } as Record<string, Item>,
  };
  return { config, line, sender, template };
}

export type Parts = ReturnType<typeof wholeConfig>;

/** The faults of a config, as "path: mend"; none when it holds together. */
export function faultsOf(config: unknown): string[] {
  try {
    checkConfig(config);
    return [];
  } catch (fault) {
    if (!(fault instanceof Faults)) throw fault;
    return fault.faults.map(({ path, mend }: Fault) => `${path}: ${mend}`);
  }
}

/** The faults of a whole config after a change of its parts. */
export function faultsAfter(change: (parts: Parts) => void): string[] {
  const parts = wholeConfig();
  change(parts);
  return faultsOf(parts.config);
}
