import { answerFaults } from "./openapi";
import type { TestStack } from "./stack";
import { noteUsed } from "./suite-logs";

export interface ServiceAnswer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Headers;
}

export interface DeflectionJson {
  readonly id: string;
  readonly status: string;
  readonly ticket_id: string | null;
}

/** Asks one of our web services; whatever it answers must be what its OpenAPI document says. */
export async function ask<Body>(
  stack: TestStack,
  method: "GET" | "POST",
  path: string,
  {
    body,
    headers = {},
    key = stack.apiKey,
  }: { body?: unknown; headers?: Record<string, string>; key?: string } = {},
): Promise<ServiceAnswer<Body>> {
  const { recipient_phone } = (body ?? {}) as { recipient_phone?: unknown };
  noteUsed([typeof recipient_phone === "string" ? recipient_phone : undefined]);
  const response = await fetch(`${stack.url}${path}`, {
    method,
    headers: {
      Authorization: `Key ${key}`,
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const type = response.headers.get("content-type") ?? "";
  const faults = answerFaults(method, path.replace(/\?.*$/, ""), response.status, type, text);
  if (faults.length > 0)
    throw new Error(`${method} ${path} answered what is not documented: ${faults.join("; ")}\n${text}`);
  return { status: response.status, body: JSON.parse(text) as Body, headers: response.headers };
}

/** Asks for a deflection, as an IVR would. */
export function deflectBy(
  stack: TestStack,
  recipient: string,
  { more = {}, headers, key }: { more?: object; headers?: Record<string, string>; key?: string } = {},
): Promise<ServiceAnswer<DeflectionJson>> {
  return ask(stack, "POST", "/deflections", {
    body: { business_phone: "56976591992", recipient_phone: recipient, ...more },
    ...(headers !== undefined && { headers }),
    ...(key !== undefined && { key }),
  });
}
