/** Owns what the app knows of the voice: who speaks the person's language here, looked for when it is about to matter. */
import type { Language } from '../domain/languages';
import type { Settings } from '../domain/settings';
import type { Log, Voice, VoiceBy } from '../ports';
import { drop } from './drop';

export interface VoicingParts {
  readonly voice: Voice;
  readonly log: Log;
  settings(): Settings;
  language(): Language;
  /** It became known who speaks. */
  found(): void;
}

export interface Voicing {
  /** Who speaks the language that the app speaks; `none` until it is known. */
  voiceBy(): VoiceBy;
  /** Looks who does: a window is about to offer it. What is found is told by `found`. */
  lookForVoice(): void;
  /** The same where nobody has looked for this language yet. */
  needVoice(): void;
  /** Speaks instead of what is being spoken; `null` = stops. */
  speak(words: string | null): void;
}

export function createVoicing({ voice, log, settings, language, found }: VoicingParts): Voicing {
  let known: { readonly language: Language; readonly by: VoiceBy } | null = null;
  let looking = false;
  const voiceBy = (): VoiceBy => (known?.language === language() ? known.by : 'none');
  const look = async (): Promise<void> => {
    looking = true;
    const asked = language();
    const before = voiceBy();
    known = { language: asked, by: await voice.by(asked) };
    looking = false;
    if (voiceBy() !== before) found();
  };
  const lookUnless = (there: boolean): void => {
    if (!there && !looking) drop(look(), log, 'looking for a voice');
  };
  return {
    voiceBy,
    lookForVoice: () => lookUnless(false),
    needVoice: () => lookUnless(known?.language === language()),
    speak(words) {
      if (words === null) voice.hush();
      else voice.speak(words, language(), settings().soundVolume);
    },
  };
}
