/** The time now, in ms since 1970. Given to what needs it, so that a test can move it. */
export type Clock = () => number;
