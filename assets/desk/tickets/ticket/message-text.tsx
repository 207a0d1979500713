import { type Piece, piecesOf } from "./rich-text";

/** A message's text, as it was written, with WhatsApp's marks and links that lead out of the page. */
export function MessageText({ text }: { text: string }) {
  return (
    <p class="text" dir="auto">
      {piecesOf(text).map((piece) => elementOf(piece))}
    </p>
  );
}

function elementOf(piece: Piece) {
  switch (piece.kind) {
    case "bold":
      return <b>{piece.text}</b>;
    case "italic":
      return <i>{piece.text}</i>;
    case "struck":
      return <s>{piece.text}</s>;
    case "code":
      return <code>{piece.text}</code>;
    case "link":
      return (
        <a href={piece.address} target="_blank" rel="noopener noreferrer">
          {piece.text}
        </a>
      );
    case "text":
      return piece.text;
  }
}
