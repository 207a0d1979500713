import config from "deriva:config";
import written from "deriva:config-file";
import hash from "deriva:config-hash";
import { readFields } from "../../config/settings/read-fields";
import type { HashedFile } from "./fit-newest";

let file: HashedFile | undefined;

/** The config file of this deployment. It may hold addresses that are secret: only its fields are for the page. */
export function ownFile(): HashedFile {
  file ??= { written, fields: readFields(written, config), hash };
  return file;
}
