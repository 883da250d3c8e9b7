/** Owns which section the settings open with: the last one, or the one that another window asked for. */
import { useCallback, useEffect, useState } from 'react';
import type { Section } from '../../main/domain/sections';

const key = 'settings-section';
const known: Readonly<Record<Section, true>> = {
  sitting: true,
  breaks: true,
  stretches: true,
  quiet: true,
  look: true,
  data: true,
};

function read(): Section {
  const kept = localStorage.getItem(key);
  // Checked against the table of sections.
  return kept !== null && kept in known ? (kept as Section) : 'sitting';
}

/** Has the settings show `section`: when they open, or at once where they are open. */
export function rememberSection(section: Section): void {
  localStorage.setItem(key, section);
}

/** The section to show and the way to another. Follows what other windows ask for. */
export function useSection(): readonly [Section, (section: Section) => void] {
  const [section, setSection] = useState(read);
  useEffect(() => {
    const follow = (event: StorageEvent): void => {
      if (event.key === key) setSection(read());
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, []);
  const go = useCallback((next: Section): void => {
    rememberSection(next);
    setSection(next);
  }, []);
  return [section, go];
}
