import { connect, createServer, type Socket } from "node:net";

export interface TcpProxy {
  /** The address of what lies behind, through the proxy. */
  readonly url: string;
  /** `pass` hands bytes on, `hold` keeps them, `cut` breaks every connection and takes no new one. */
  set(mode: "pass" | "hold" | "cut"): void;
  stop(): Promise<void>;
}

/** A network between us and a server that can become slow or break. */
export async function startTcpProxy(target: string): Promise<TcpProxy> {
  const behind = new URL(target);
  const sockets = new Set<Socket>();
  let mode: "pass" | "hold" | "cut" = "pass";
  const server = createServer((client) => {
    if (mode === "cut") return client.destroy();
    const inner = connect(Number(behind.port), behind.hostname);
    for (const [from, to] of [
      [client, inner],
      [inner, client],
    ] as const) {
      sockets.add(from);
      from.on("data", (bytes) => {
        if (mode === "pass") to.write(bytes);
      });
      from
        .on("error", () => {})
        .on("close", () => {
          sockets.delete(from);
          to.destroy();
        });
    }
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const url = new URL(target);
  url.hostname = "127.0.0.1";
  url.port = String(address.port);
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    set(next) {
      mode = next;
      if (mode === "cut") breakAll();
    },
    stop() {
      breakAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
