/** Owns which section the settings show: the one that was asked for, else the one that was looked at last. */
import { useCallback, useEffect, useState } from 'react';
import { type Section, sections } from '../../main/domain/sections';
import { useAskedPart } from '../place';

const key = 'settings-section';

function lastShown(): Section {
  const kept = localStorage.getItem(key);
  return sections.find((section) => section === kept) ?? 'sitting';
}

/** The section to show, `null` until it is known, and the way to another. */
export function useSection(): readonly [Section | null, (section: Section) => void] {
  const [section, setSection] = useState<Section | null>(null);
  const asked = useAskedPart('settings');
  const go = useCallback((next: Section): void => {
    localStorage.setItem(key, next);
    setSection(next);
  }, []);
  useEffect(() => {
    if (asked !== undefined) go(asked.part ?? lastShown());
  }, [asked, go]);
  return [section, go];
}
