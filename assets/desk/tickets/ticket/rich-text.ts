/** A piece of a message's text: as it stands, marked as WhatsApp marks it, or an address of the web. */
export type Piece =
  | { readonly kind: "text" | "bold" | "italic" | "struck" | "code"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly address: string };

const MARKS =
  /(?<![\p{L}\d*])\*(?<bold>\S(?:[^*\n]{0,500}\S)?)\*(?![\p{L}\d*])|(?<![\p{L}\d_])_(?<italic>\S(?:[^_\n]{0,500}\S)?)_(?![\p{L}\d_])|(?<![\p{L}\d~])~(?<struck>\S(?:[^~\n]{0,500}\S)?)~(?![\p{L}\d~])|`(?<code>[^`\n]{1,500})`|(?<link>https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}*_~])/giu;

/** Cuts a text into pieces. Nothing of it becomes markup; only http and https addresses become links. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > end) pieces.push({ kind: "text", text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    pieces.push(pieceOf(match[0], match.groups ?? {}));
  }
  if (end < text.length) pieces.push({ kind: "text", text: text.slice(end) });
  return pieces;
}

function pieceOf(whole: string, groups: Readonly<Record<string, string | undefined>>): Piece {
  const { bold, italic, struck, code, link } = groups;
  if (bold !== undefined) return { kind: "bold", text: bold };
  if (italic !== undefined) return { kind: "italic", text: italic };
  if (struck !== undefined) return { kind: "struck", text: struck };
  if (code !== undefined) return { kind: "code", text: code };
  const address = URL.canParse(link ?? "") ? new URL(link ?? "") : undefined;
  // "https://bank.com@evil.com" shows another place than it leads to.
  if (address === undefined || address.username !== "" || address.password !== "") {
    return { kind: "text", text: whole };
  }
  return { kind: "link", text: whole, address: address.href };
}
