import { randomBytes } from "node:crypto";
import express, { type Router } from "express";
import type { Account } from "../account";
import { authorize } from "../twilio/authorize";
import { refuseUnknown } from "../twilio/refuse";

/** A file that a contact sent, as Twilio keeps it. */
export interface MediaFile {
  readonly sid: string;
  readonly messageSid: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Small files of each kind: a blue square, a moment of silence, a page, a card. */
const SAMPLES: Readonly<Record<string, string>> = {
  "image/png":
    "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAFklEQVR42mNQTX5NEmIY1TCqYfhqAAB2SXMQ7LkbdQAAAABJRU5ErkJggg==",
  "audio/ogg": "T2dnUwACAAAAAAAAAAAAAAAAAAAAAAAAAAABE09wdXNIZWFkAQE4AYC7AAAAAAA=",
  "application/pdf": Buffer.from(
    "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
  ).toString("base64"),
  "text/vcard": Buffer.from("BEGIN:VCARD\nVERSION:3.0\nFN:Pedro\nEND:VCARD\n").toString("base64"),
};

/** Every file of the simulated account. */
export class MediaFiles {
  readonly #files = new Map<string, MediaFile>();
  /** Where a file may be had without credentials, for a while. */
  readonly #signed = new Map<string, MediaFile>();

  add(messageSid: string, type: string): MediaFile {
    const bytes = Buffer.from(SAMPLES[type] ?? "", "base64");
    const file = { sid: `ME${randomBytes(16).toString("hex")}`, messageSid, type, bytes };
    this.#files.set(file.sid, file);
    return file;
  }

  find(sid: string): MediaFile | undefined {
    return this.#files.get(sid);
  }

  sign(file: MediaFile): string {
    const token = randomBytes(16).toString("hex");
    this.#signed.set(token, file);
    return token;
  }

  signedFor(token: string): MediaFile | undefined {
    return this.#signed.get(token);
  }
}

/** A file at Twilio's API, for who has the account's token: it sends on to where the file is. */
export function mediaApi(account: Account, files: MediaFiles): Router {
  const router = express.Router();
  router.get("/Messages/:message/Media/:sid", authorize(account), (request, response) => {
    const { message, sid } = request.params as { message: string; sid: string };
    const file = files.find(sid);
    if (file === undefined || file.messageSid !== message) return refuseUnknown(response);
    response.redirect(307, `/media/${files.sign(file)}`);
  });
  return router;
}

/** Twilio's store of files: an address that is enough, for a while. */
export function mediaStore(files: MediaFiles): Router {
  const router = express.Router();
  router.get("/:token", ({ params }, response) => {
    const file = files.signedFor(params.token);
    if (file === undefined) return refuseUnknown(response);
    response.type(file.type).send(file.bytes);
  });
  return router;
}
