/** Owns the spoken cues: they are spoken by a voice of the system, where it has one for the language. */

/** A voice for `language`, one that needs no network first; `null` where there is none. */
function voiceFor(language: string): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in window)) return null;
  const base = language.split('-')[0]?.toLowerCase();
  const fitting = window.speechSynthesis
    .getVoices()
    .filter((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === base);
  return fitting.find((voice) => voice.localService) ?? fitting[0] ?? null;
}

/** Speaks `words` in `language` instead of whatever is being spoken; silent where there is no voice. */
export function speak(words: string, language: string): void {
  const voice = voiceFor(language);
  if (voice === null) return;
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.95;
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(utterance);
}

/** Stops in the middle of a word: the window closes or the guide is paused. */
export function hush(): void {
  if ('speechSynthesis' in window) window.speechSynthesis.cancel();
}
