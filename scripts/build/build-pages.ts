import { cp, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { PROJECT } from "./project";

/**
 * What a browser may load for the desk: our own files, our own services, pictures that it made itself. A page of ours is in
 * no frame, and nothing of it is sent elsewhere.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/**
 * Bundles the desk's page into `folder`/desk, each file named after what it holds, so that a browser may keep it for ever.
 * Answers the page itself.
 */
export async function buildPages(folder: string): Promise<string> {
  const sources = join(PROJECT, "assets/desk");
  const { metafile } = await build({
    entryPoints: [join(sources, "main.tsx"), join(sources, "desk.css")],
    outdir: join(folder, "desk"),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    metafile: true,
    format: "esm",
    target: ["es2022", "safari17"],
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: true,
    legalComments: "none",
    absWorkingDir: PROJECT,
    logLevel: "warning",
  });
  const outputOf = (entry: string) => {
    const [path] = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entry) ?? [];
    if (path === undefined) throw new Error(`the desk's page was built without ${entry}`);
    return `/desk/${basename(path)}`;
  };
  const template = await readFile(join(sources, "index.html"), "utf8");
  const page = template
    .replaceAll("{policy}", PAGE_POLICY)
    .replaceAll("{style}", outputOf("assets/desk/desk.css"))
    .replaceAll("{script}", outputOf("assets/desk/main.tsx"));
  await writeFile(join(folder, "desk", "index.html"), page);
  await cp(join(sources, "icon.svg"), join(folder, "desk", "icon.svg"));
  return page;
}
