import type { ComponentChildren } from "preact";

/** Bold, italic and struck through as WhatsApp marks them, and addresses; each in its own group. */
const marks =
  /(?<![\p{L}\d])\*(\S(?:[^*\n]*\S)?)\*(?![\p{L}\d])|(?<![\p{L}\d])_(\S(?:[^_\n]*\S)?)_(?![\p{L}\d])|(?<![\p{L}\d])~(\S(?:[^~\n]*\S)?)~(?![\p{L}\d])|(https?:\/\/[^\s<>]*[^\s<>.,;:!?)])/gu;

function parts(text: string): ComponentChildren[] {
  const result: ComponentChildren[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    const [whole, bold, italic, struck, address] = match;
    result.push(text.slice(end, match.index));
    end = match.index + whole.length;
    if (bold !== undefined) result.push(<b>{parts(bold)}</b>);
    else if (italic !== undefined) result.push(<i>{parts(italic)}</i>);
    else if (struck !== undefined) result.push(<s>{parts(struck)}</s>);
    else if (address !== undefined) {
      result.push(
        <a href={address} target="_blank" rel="noreferrer">
          {address}
        </a>,
      );
    }
  }
  result.push(text.slice(end));
  return result;
}

/** A message's text with WhatsApp's own marks rendered. */
export function WhatsAppText({ text }: { text: string }) {
  return <>{parts(text)}</>;
}
