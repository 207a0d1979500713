import { type CodeWords, faultWords, otherFaults } from "./fault-words";
import { pieceWords } from "./words/words";

interface FaultNoteProps {
  readonly fault: unknown;
  readonly again?: (() => void) | undefined;
  /** The fields beside which their faults are shown. */
  readonly shown?: readonly string[];
  readonly codes?: CodeWords;
}

/** Says what went wrong and what to do. It is there when nothing did, so that what comes into it is read out. */
export function FaultNote({ fault, again, shown = [], codes = {} }: FaultNoteProps) {
  return (
    <div class="fault-note" role="alert">
      {fault !== undefined && (
        <>
          <p>{faultWords(fault)}</p>
          {otherFaults(fault, shown, codes).map(({ text, isOurs }) => (
            <p key={text} lang={isOurs ? undefined : "en"}>
              {text}
            </p>
          ))}
          {again !== undefined && (
            <button type="button" class="button" onClick={again}>
              {pieceWords.say().again}
            </button>
          )}
        </>
      )}
    </div>
  );
}
