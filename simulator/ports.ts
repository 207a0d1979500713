import { createServer, type RequestListener, Server } from "node:http";
import { Unfit } from "../scripts/build/unfit";

/** The loopback only: what is simulated here has real numbers in it, and is nobody's on the network. */
const HOST = "127.0.0.1";

/** Serves on a port of this machine, for this machine. @throws Unfit that names the port when it is taken. */
export function listen(app: Server | RequestListener, port: number): Promise<Server> {
  const server = app instanceof Server ? app : createServer(app);
  return new Promise((resolve, reject) => {
    server.once("error", (fault: NodeJS.ErrnoException) =>
      reject(fault.code === "EADDRINUSE" ? new Unfit(`port ${port} is taken; set PORT to another`) : fault),
    );
    server.listen(port, HOST, () => resolve(server));
  });
}

/** Stops serving at once; open connections are closed. */
export function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = await listen(createServer(), 0);
  const address = server.address();
  await stopServer(server);
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
