/** The name of the newest migration, which the build puts in. */
declare module "deriva:newest-migration" {
  const name: string;
  export default name;
}

/** The config file as it was written, for who checks what is edited in the page: it may hold addresses that are secret. */
declare module "deriva:config-file" {
  const written: import("./define-config").DerivaConfig;
  export default written;
}

/** Tells one config file, and what this version of the product makes of it, from another. */
declare module "deriva:config-hash" {
  const hash: string;
  export default hash;
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
