/** Owns how a page has words spoken: by the system's service through the main process, or by a voice of its own. */
import { useEffect, useState } from 'react';
import type { SettingsView } from '../../main/bridge/contract';
import { bridge } from '../bridge';

export type VoiceBy = SettingsView['voiceBy'];

/** The page's own voice for `language`, one that needs no network; `null` where there is none. */
function pageVoice(language: string): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in window)) return null;
  const base = language.split('-')[0]?.toLowerCase();
  const fits = ({ lang, localService }: SpeechSynthesisVoice): boolean =>
    localService && lang.toLowerCase().split(/[-_]/)[0] === base;
  return window.speechSynthesis.getVoices().find(fits) ?? null;
}

/** Whether `language` can be spoken; the voices of the page come late. */
export function useCanSpeak(by: VoiceBy, language: string): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    if (by !== 'page' || !('speechSynthesis' in window)) return;
    const look = (): void => setHas(pageVoice(language) !== null);
    look();
    window.speechSynthesis.addEventListener('voiceschanged', look);
    return () => window.speechSynthesis.removeEventListener('voiceschanged', look);
  }, [by, language]);
  return by === 'service' || (by === 'page' && has);
}

function ask(words: string | null): void {
  bridge()
    .speak(words)
    .catch((reason: unknown) => console.error('nothing was spoken', reason));
}

/**
 * Speaks `words` in `language` instead of whatever is being spoken; silent where there is no voice.
 * @param volume percent
 */
export function speak(words: string, language: string, by: VoiceBy, volume: number): void {
  if (by === 'service') return ask(words);
  const voice = by === 'page' ? pageVoice(language) : null;
  if (voice === null) return;
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = 0.95;
  utterance.volume = volume / 100;
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(utterance);
}

/** Stops in the middle of a word: the window closes or the guide is paused. */
export function hush(by: VoiceBy): void {
  if (by === 'service') ask(null);
  else if ('speechSynthesis' in window) window.speechSynthesis.cancel();
}
