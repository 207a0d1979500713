import { createHash } from "node:crypto";
import type { Metadata } from "../deflection/deflection";
import type { DeflectionBody } from "./deflection-body";

/**
 * A SHA-256 (hex) of what a request asks for. Two bodies have the same one exactly when they ask for the same, in
 * whatever order of names, and however they write a number.
 */
export function fingerprintOf({ sender, recipient, metadata, team, template }: DeflectionBody): string {
  const parts = [
    sender,
    recipient,
    inOrder(metadata.user),
    inOrder(metadata.ticket),
    team ?? null,
    template ?? null,
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

function inOrder(metadata: Metadata): [string, Metadata[string]][] {
  return Object.entries(metadata).sort(([one], [other]) => (one < other ? -1 : 1));
}
