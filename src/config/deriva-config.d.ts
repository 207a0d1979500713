/** The name of the newest migration, which the build puts in. */
declare module "deriva:newest-migration" {
  const name: string;
  export default name;
}

/** The checked config of this deployment, which the build puts in. Only `app.ts` reads it. */
declare module "deriva:config" {
  const config: import("./config").Config;
  export default config;
}

/** The desk's page and what it may load, which the build puts in. */
declare module "deriva:desk-page" {
  const desk: { readonly page: string; readonly policy: string };
  export default desk;
}
