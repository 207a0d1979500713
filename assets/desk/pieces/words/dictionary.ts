/** What the pieces say that the board, the figures and the settings share. */
export interface PieceWords {
  readonly cancel: string;
  readonly close: string;
  readonly save: string;
  readonly saving: string;
  readonly edit: string;
  readonly copy: string;
  readonly copied: string;
  readonly more: string;
  readonly loading: string;
  readonly again: string;
  readonly none: string;
  readonly unsaved: string;
  readonly faults: {
    readonly offline: string;
    readonly signedOut: string;
    readonly forbidden: string;
    readonly gone: string;
    readonly conflict: string;
    readonly fields: string;
    readonly tooMany: (seconds: number) => string;
    readonly busy: string;
    readonly unknown: string;
  };
  /** "1 h 5 min ago". */
  readonly ago: (time: string) => string;
  readonly justNow: string;
}
