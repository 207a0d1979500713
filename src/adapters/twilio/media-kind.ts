/** Kinds of media that WhatsApp carries and a person may open, and how their files begin. */
const KINDS: Readonly<Record<string, { readonly inline: boolean; readonly begins?: readonly RegExp[] }>> = {
  "image/jpeg": { inline: true, begins: [/^ffd8ff/] },
  "image/png": { inline: true, begins: [/^89504e47/] },
  "image/webp": { inline: true, begins: [/^52494646.{8}57454250/] },
  "image/gif": { inline: true, begins: [/^474946383[79]61/] },
  "audio/ogg": { inline: true, begins: [/^4f676753/] },
  "audio/mpeg": { inline: true, begins: [/^494433/, /^fff|^ffe/] },
  "audio/mp4": { inline: true, begins: [/^.{8}66747970/] },
  "audio/amr": { inline: true, begins: [/^2321414d52/] },
  "audio/aac": { inline: true, begins: [/^fff|^ffe/, /^.{8}66747970/] },
  "video/mp4": { inline: true, begins: [/^.{8}66747970/] },
  "video/3gpp": { inline: true, begins: [/^.{8}66747970/] },
  "application/pdf": { inline: false, begins: [/^25504446/] },
  "text/plain": { inline: false },
  "text/csv": { inline: false },
  "text/vcard": { inline: false },
  "text/x-vcard": { inline: false },
  "application/msword": { inline: false, begins: [/^d0cf11e0/] },
  "application/vnd.ms-excel": { inline: false, begins: [/^d0cf11e0/] },
  "application/vnd.ms-powerpoint": { inline: false, begins: [/^d0cf11e0/] },
};

/** Office documents of today are archives. */
const OFFICE =
  /^application\/vnd\.openxmlformats-officedocument\.(?:wordprocessingml|spreadsheetml|presentationml)\./;
const ARCHIVE = { inline: false, begins: [/^504b0304/] };

/**
 * Whether a file may be passed on, and shown: only of a known kind, and only where it begins as that kind does, so that no
 * page or script comes along as a picture. Nothing where it may not.
 */
export function mediaKind(type: string, bytes: Buffer): { type: string; inline: boolean } | undefined {
  const plain = type.split(";")[0]?.trim().toLowerCase() ?? "";
  const kind = Object.hasOwn(KINDS, plain) ? KINDS[plain] : OFFICE.test(plain) ? ARCHIVE : undefined;
  if (kind === undefined) return undefined;
  const begin = bytes.subarray(0, 16).toString("hex");
  const right = kind.begins === undefined || kind.begins.some((one) => one.test(begin));
  return right ? { type: plain, inline: kind.inline } : undefined;
}
