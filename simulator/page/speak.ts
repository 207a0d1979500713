/** Whether this browser can read prompts aloud at all; it may still have no voice to do it with. */
export const canSpeak = (): boolean => "speechSynthesis" in window;

function voiceFor(language: string): SpeechSynthesisVoice | null {
  const voices = speechSynthesis.getVoices();
  const same = (tag: string) => tag.replace("_", "-").toLowerCase();
  const primary = same(language).split("-")[0] ?? language;
  return (
    voices.find((voice) => same(voice.lang) === same(language)) ??
    voices.find((voice) => same(voice.lang).startsWith(primary)) ??
    null
  );
}

/** Reads a prompt aloud after those that are still being read; silent where no voice fits. */
export function speak(text: string, language: string) {
  if (!canSpeak()) return;
  const voice = voiceFor(language);
  // Another language's voice would be worse than silence.
  if (!voice && speechSynthesis.getVoices().length > 0) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = language;
  if (voice) utterance.voice = voice;
  speechSynthesis.speak(utterance);
}

/** Stops in the middle of a word, as a pressed digit interrupts a prompt. */
export function stopSpeaking() {
  if (canSpeak()) speechSynthesis.cancel();
}
