/** Owns the presets of the sitting limit and the break length (health.md 2.3). */
import type { Settings } from '../../main/domain/settings';

export const presetNames = ['standard', 'gentle', 'deep', 'metabolic', 'sore'] as const;
export type PresetName = (typeof presetNames)[number];

/** What each preset sets. `sore` is for a day on which the back is: shorter sits, and seated. */
export const presetSettings = {
  standard: { sittingLimit: 30, breakLength: 2 },
  gentle: { sittingLimit: 45, breakLength: 2 },
  deep: { sittingLimit: 60, breakLength: 5 },
  metabolic: { sittingLimit: 30, breakLength: 5 },
  sore: { sittingLimit: 20, breakLength: 2, preferredStretch: 'seated' },
} as const satisfies Readonly<Record<PresetName, Partial<Settings>>>;

/** The preset that the settings are, or `null` where the person has their own numbers. */
export function presetOf({ sittingLimit, breakLength, preferredStretch }: Settings): PresetName | null {
  const now: Partial<Settings> = { sittingLimit, breakLength, preferredStretch };
  const fits = (name: PresetName): boolean =>
    Object.entries(presetSettings[name]).every(([key, value]) => now[key as keyof Settings] === value);
  return presetNames.find(fits) ?? null;
}
