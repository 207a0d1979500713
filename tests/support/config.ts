import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DerivaConfig, LineConfig } from "../../src/config/define-config";

/** The numbers that the tests call. */
export const LINES = {
  spanish: "+56228409179",
  portuguese: "+551130000001",
  english: "+12018904826",
  onlyWhatsapp: "+56228409180",
  dialling: "+56228409181",
} as const;

export const SENDER = "+56976591992";

const line = (number: string, more: Partial<LineConfig> = {}): LineConfig => ({
  number,
  language: "es",
  company: "Tienda Sur",
  menu: { 1: "whatsapp", 2: "stay" },
  afterwards: { enqueue: "soporte" },
  team: 1234,
  ...more,
});

/** A config with a line for each thing that a test needs; `lines` are added to them. */
export function testConfig(lines: readonly LineConfig[] = []): DerivaConfig {
  return {
    lines: [
      line(LINES.spanish, {
        wait: { source: "fixed", minutes: [5, 10] },
        metadata: { user: { segmento: "norte" }, ticket: { area: "soporte", urgente: true } },
      }),
      line(LINES.portuguese, {
        language: "pt",
        company: "Loja & Cia",
        wait: { source: "fixed", minutes: 1 },
      }),
      line(LINES.english, {
        language: "en",
        company: "South Store",
        wait: { source: "fixed", minutes: 80 },
        rounds: 1,
      }),
      line(LINES.onlyWhatsapp, { menu: { 1: "whatsapp" }, afterwards: "goodbye" }),
      line(LINES.dialling, {
        menu: { 1: "whatsapp", 3: { dial: "sip:ventas@example.com", name: "ventas" }, "*": "stay" },
        afterwards: { dial: "+56223456789" },
      }),
      ...lines,
    ],
    senders: [{ number: SENDER, template: "ivr_deflect" }],
    teams: [{ id: 1234, name: "Soporte" }],
    templates: {
      ivr_deflect: {
        contentSid: "HX00000000000000000000000000000001",
        variables: { 1: "{company}", 2: "{wait}" },
        text: "Hola, te escribe {{1}}.",
      },
    },
  };
}

/** Writes a config where `DERIVA_CONFIG` can name it. */
export async function writeConfig(config: unknown): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "deriva-config-"));
  const file = join(folder, "deriva.config.json");
  await writeFile(file, JSON.stringify(config));
  return file;
}
