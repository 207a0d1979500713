interface Sent {
  readonly body?: BodyInit | null | undefined;
  readonly signal?: AbortSignal | null | undefined;
}

/**
 * `fetch`, whose answers the global class `Response` knows. Twilio's runtime puts a class of its own in its place, which is
 * none of `fetch`'s, and the library asks for an instance of it.
 */
export async function fetchAsKnown(
  url: string,
  { body, signal, ...request }: Omit<RequestInit, "body" | "signal"> & Sent,
): Promise<Response> {
  const answer = await fetch(url, { ...request, body: body ?? null, signal: signal ?? null });
  if (answer instanceof Response) return answer;
  return new Proxy<Response>(answer, {
    getPrototypeOf: () => Response.prototype,
    get: (of, name) => {
      const value: unknown = Reflect.get(of, name, of);
      return typeof value === "function" ? value.bind(of) : value;
    },
  });
}
