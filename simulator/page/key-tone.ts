const rows = [697, 770, 852, 941];
const columns = [1209, 1336, 1477];
const layout = "123456789*0#";

let audio: AudioContext | null = null;

/** The two frequencies of a telephone's key, or null for anything that is no key. */
export function keyFrequencies(key: string): [number, number] | null {
  const index = key.length === 1 ? layout.indexOf(key) : -1;
  const row = rows[Math.floor(index / 3)];
  const column = columns[index % 3];
  return index < 0 || row === undefined || column === undefined ? null : [row, column];
}

/** Lets a key sound as it does on a telephone. */
export function playKeyTone(key: string) {
  const frequencies = keyFrequencies(key);
  if (!frequencies || !("AudioContext" in window)) return;
  audio ??= new AudioContext();
  const gain = audio.createGain();
  const end = audio.currentTime + 0.14;
  gain.gain.setValueAtTime(0.05, audio.currentTime);
  gain.gain.exponentialRampToValueAtTime(0.001, end);
  gain.connect(audio.destination);
  for (const frequency of frequencies) {
    const tone = audio.createOscillator();
    tone.frequency.value = frequency;
    tone.connect(gain);
    tone.start();
    tone.stop(end);
  }
}
