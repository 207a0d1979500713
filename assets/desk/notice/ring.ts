/** Two soft tones, as long as a glance. In seconds. */
const TONES = [
  { at: 0, frequency: 587 },
  { at: 0.13, frequency: 784 },
] as const;
const LENGTH = 0.32;
const LOUDNESS = 0.05;
/** Many at once are one. In ms. */
const APART = 3_000;

let context: AudioContext | undefined;
let lastAt = Number.NEGATIVE_INFINITY;

/** A browser lets a page sound only once somebody has touched it. */
export function allowSound(): void {
  const begin = () => {
    context ??= new AudioContext();
    void context.resume();
  };
  addEventListener("pointerdown", begin, { once: true });
  addEventListener("keydown", begin, { once: true });
}

export function ring(): void {
  if (context?.state !== "running" || performance.now() - lastAt < APART) return;
  lastAt = performance.now();
  for (const { at, frequency } of TONES) {
    const tone = new OscillatorNode(context, { type: "sine", frequency });
    const volume = new GainNode(context, { gain: 0 });
    const from = context.currentTime + at;
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(LOUDNESS, from + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, from + LENGTH);
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(from + LENGTH);
  }
}
