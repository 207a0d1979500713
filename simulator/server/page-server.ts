import { join } from "node:path";
import { build } from "esbuild";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { ValiError } from "valibot";
import { PROJECT } from "../../scripts/build/project";
import { mediaStore } from "../handset/media-files";
import { contentApi } from "../twilio/contents";
import { lookup } from "../twilio/lookup";
import { type RestApiNeeds, restApi } from "../twilio/rest-api";
import { type ApiNeeds, simulatorApi } from "./api";

/** The simulator's page, its API, and Twilio's REST API, on one port. */
export async function pageServer(needs: ApiNeeds & RestApiNeeds): Promise<Express> {
  const folder = join(PROJECT, "simulator/page");
  const script = await bundlePage(join(folder, "main.tsx"));
  const style = await bundlePage(join(folder, "page.css"));
  const app = express();
  app.disable("x-powered-by");
  app.use(ownHostOnly);
  app.use(`/2010-04-01/Accounts/${needs.account.accountSid}`, restApi(needs));
  app.use("/v1", contentApi(needs.account, needs.contents));
  app.use("/media", mediaStore(needs.files));
  app.use("/v2", lookup(needs.account, needs.handsets));
  app.use("/api", simulatorApi(needs));
  app.get("/.simulator", (_, response) => void response.json({ page: "/" }));
  app.get("/", (_, response) => {
    response.set(
      "Content-Security-Policy",
      "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'",
    );
    response.sendFile(join(folder, "index.html"));
  });
  app.get("/page.css", (_, response) => void response.type("text/css").send(style));
  app.get("/page.js", (_, response) => void response.type("text/javascript").send(script));
  app.use(tellFault);
  return app;
}

async function bundlePage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
  });
  return outputFiles[0]?.text ?? "";
}

/** A page of another site could otherwise have its name point here, and make calls. */
const ownHostOnly: RequestHandler = (request, response, next) => {
  if (/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "")) next();
  else response.status(403).json({ error: "The simulator serves localhost only" });
};

const tellFault: ErrorRequestHandler = (fault: unknown, _request, response, _next) => {
  const mine = fault instanceof ValiError;
  const error = fault instanceof Error ? fault.message : "The simulator failed";
  response.status(mine ? 422 : 502).json({ error });
};
