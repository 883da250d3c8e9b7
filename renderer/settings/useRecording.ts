/** Owns that the app takes no keys of its own while a field waits for some: those that are set can be pressed in it. */
import { useEffect, useState } from 'react';
import { bridge } from '../bridge';

/** A page that can't be answered waits for keys all the same; those of the app do then what they are for. */
async function tell(recording: boolean): Promise<void> {
  try {
    await bridge().recordShortcut(recording);
  } catch (reason) {
    console.error('the keys of the app are as they were', reason);
  }
}

/** `recording` = the field waits. Gives whether the app has let its keys go by now. */
export function useRecording(recording: boolean): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (!recording) return;
    let left = false;
    void tell(true).then(() => setReady(!left));
    return () => {
      left = true;
      setReady(false);
      void tell(false);
    };
  }, [recording]);
  return isReady;
}
