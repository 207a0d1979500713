import type { Message } from "./api-types";

const NAMES: Readonly<Record<string, string>> = {
  "audio/ogg": "Voice note",
  "application/pdf": "Document",
  "text/vcard": "Contact card",
};

/** Files of a message, and what is neither text nor file. */
export function MessageFiles({ message }: { message: Message }) {
  if (message.media.length === 0 && message.note === null) return null;
  return (
    <div class="files">
      {message.media.map(({ url, type }) =>
        type.startsWith("image/") ? (
          <img key={url} src={url} alt="A sent file" />
        ) : (
          <a key={url} href={url} target="_blank" rel="noreferrer">
            {NAMES[type] ?? type}
          </a>
        ),
      )}
      {message.note !== null && <span class="note">{message.note}</span>}
    </div>
  );
}
