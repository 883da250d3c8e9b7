/** Owns which part of the help another window asked for: "All signs, and whom to call" leads straight there. */
import { useEffect, useState } from 'react';

const key = 'help-part';
export type HelpPart = 'signs';

/** Has the help show `part`: when it opens, or at once where it is open. Asked in words of its own each time. */
export function askForPart(part: HelpPart): void {
  localStorage.setItem(key, `${part} ${Date.now()}`);
}

function take(): HelpPart | null {
  const asked = localStorage.getItem(key);
  if (asked === null) return null;
  localStorage.removeItem(key);
  return asked.startsWith('signs ') ? 'signs' : null;
}

/** The part that was asked for last; another object each time, also for the same part. */
export function useAskedPart(): { readonly part: HelpPart } | null {
  const [asked, setAsked] = useState<{ readonly part: HelpPart } | null>(null);
  useEffect(() => {
    const look = (): void => {
      const part = take();
      if (part !== null) setAsked({ part });
    };
    const follow = (event: StorageEvent): void => {
      if (event.key === key && event.newValue !== null) look();
    };
    look();
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, []);
  return asked;
}
