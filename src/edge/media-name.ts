const OFFICE = "application/vnd.openxmlformats-officedocument";

/** How files end where they are saved, where their type does not say it: by it a telephone or a PC opens them. */
const ENDINGS: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "audio/mpeg": "mp3",
  "audio/mp4": "m4a",
  "video/3gpp": "3gp",
  "text/plain": "txt",
  "text/vcard": "vcf",
  "text/x-vcard": "vcf",
  "application/msword": "doc",
  "application/vnd.ms-excel": "xls",
  "application/vnd.ms-powerpoint": "ppt",
  [`${OFFICE}.wordprocessingml.document`]: "docx",
  [`${OFFICE}.spreadsheetml.sheet`]: "xlsx",
  [`${OFFICE}.presentationml.presentation`]: "pptx",
};

/** What a file is called where it is saved: of our own making, whatever it was called where it came from. */
export function mediaName(message: string, index: number, type: string): string {
  const plain = type.split(";")[0]?.trim().toLowerCase() ?? "";
  const ending = ENDINGS[plain] ?? (plain.replace(/^.*\/|[^a-z0-9]/g, "").slice(0, 20) || "bin");
  return `message-${message}-${index}.${ending}`;
}
