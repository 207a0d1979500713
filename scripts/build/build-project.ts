import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import type { LoadedConfig } from "../../src/config/config";
import { configHash } from "../../src/config/settings/config-hash";
import { buildPages, PAGE_POLICY } from "./build-pages";
import { openApiDocument } from "./openapi";
import { PROJECT } from "./project";

/**
 * Bundles each function into one self-contained CommonJS file below `folder`/functions, and the desk's page below `folder`/assets.
 * Twilio renames the files it hosts, so nothing may be shared between them; `twilio` stays outside, because the
 * runtime knows TwiML by its own copy's classes, and `axios` comes with it. Beside the assets lies the description of
 * our web services, for who integrates them. `more` is for tests that look into what runs.
 */
export async function buildProject(
  loaded: LoadedConfig,
  folder = join(PROJECT, "dist"),
  more: Pick<BuildOptions, "plugins" | "banner"> = {},
): Promise<void> {
  const { written, ...config } = loaded;
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "assets"), { recursive: true });
  const page = await buildPages(join(folder, "assets"));
  const sources = join(PROJECT, "functions");
  const files = await readdir(sources, { recursive: true });
  await build({
    entryPoints: files.filter((name) => name.endsWith(".ts")).map((name) => join(sources, name)),
    outbase: sources,
    outdir: join(folder, "functions"),
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["twilio", "axios", "pg-native"],
    minify: true,
    // `import()` of what stays outside would load its ES module beside the copy that the runtime has loaded.
    supported: { "dynamic-import": false },
    legalComments: "none",
    ...more,
    plugins: [
      known({
        config,
        "config-file": written,
        "config-hash": configHash(loaded),
        "newest-migration": await newestMigration(),
        "desk-page": { page, policy: PAGE_POLICY },
      }),
      leanNumberingPlans,
      ...(more.plugins ?? []),
    ],
    absWorkingDir: PROJECT,
    logLevel: "warning",
  });
  await writeFile(join(folder, "assets", "openapi.json"), JSON.stringify(openApiDocument(), undefined, 2));
}

/** Answers `deriva:config` and its like with what is known at build, as JSON, so that no function looks again. */
function known(values: Readonly<Record<string, unknown>>): Plugin {
  return {
    name: "known-at-build",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^deriva:/ }, ({ path }) => ({
        path: path.slice("deriva:".length),
        namespace: "deriva",
      }));
      onLoad({ filter: /.*/, namespace: "deriva" }, ({ path }) => ({
        contents: JSON.stringify(values[path]),
        loader: "json",
      }));
    },
  };
}

/** Where a country's numbers are written in groups, in libphonenumber's table of it: a third of the whole. */
const FORMATS = 4;

/** No function writes numbers in groups; without how that is done, each that knows a number loads a third quicker. */
const leanNumberingPlans: Plugin = {
  name: "lean-numbering-plans",
  setup({ onLoad }) {
    onLoad({ filter: /libphonenumber-js.metadata\.max\.json(\.js)?$/ }, async ({ path }) => {
      const plans = JSON.parse(await readFile(path.replace(/\.js$/, ""), "utf8")) as {
        countries: Record<string, unknown[]>;
      };
      for (const country of Object.values(plans.countries)) country[FORMATS] = 0;
      return { contents: JSON.stringify(plans), loader: "json" };
    });
  },
};

async function newestMigration(): Promise<string | undefined> {
  return (await readdir(join(PROJECT, "migrations"))).sort().at(-1);
}
