import { createHash } from "node:crypto";
import type { LoadedConfig } from "../config";

/**
 * Tells one config file from another, and what one version of the product makes of it from what another does: what was made for
 * this hash is right for who has it.
 */
export function configHash({ written, ...config }: LoadedConfig): string {
  return createHash("sha256").update(JSON.stringify({ written, config })).digest("hex").slice(0, 32);
}
