/** Owns the sections of the settings; each setting names the one in which it is set. */
export const sections = ['sitting', 'breaks', 'stretches', 'quiet', 'look', 'data'] as const;
export type Section = (typeof sections)[number];
