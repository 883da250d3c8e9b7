/** The keys of one command: a button that, once pressed, takes the next keys. Tab is never among them, so that nobody is kept in it. */
import { type KeyboardEvent, useId, useState } from 'react';
import {
  chordPressed,
  type HeldKey,
  isAltGr,
  parseShortcut,
  type ShortcutName,
  type ShortcutState,
  shortcutNames,
  writeShortcut,
} from '../../main/domain/shortcuts';
import { assertNever } from '../../main/domain/time';
import { type Text, useText, useTold } from '../text';
import { Button } from '../ui/Button';
import { Said } from '../ui/Said';
import { useForm } from './form';
import { useRecording } from './useRecording';

/** Keys that are only ever held. */
const alone: readonly string[] = ['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'CapsLock'];

/** What stands on a key that is held: one of them has another name on each system. */
function heldName(key: HeldKey, { t }: Text): string {
  if (key !== 'Super') return t(`settings.shortcuts.held.${key}`);
  const { userAgent } = navigator;
  if (userAgent.includes('Macintosh')) return t('settings.shortcuts.held.Command');
  return t(`settings.shortcuts.held.${userAgent.includes('Windows') ? 'Windows' : 'Super'}`);
}

/** "Ctrl+Alt+S" in the words of the keyboard. */
function inWords(keys: string, text: Text): string {
  const chord = parseShortcut(keys);
  return chord === null ? keys : [...chord.held.map((one) => heldName(one, text)), chord.key].join('+');
}

/** Whether these keys are also those of a sign: elsewhere than on Windows AltGr is a key of its own. */
function writesSigns(keys: string): boolean {
  const chord = parseShortcut(keys);
  return chord !== null && isAltGr(chord) && navigator.userAgent.includes('Windows');
}

/** Why keys that are set do nothing; `null`: they do, or none is set. */
function withoutKeys(state: ShortcutState): 'taken' | 'notGiven' | null {
  switch (state) {
    case 'taken':
      return 'taken';
    case 'not-given':
      return 'notGiven';
    case 'off':
    case 'asked':
    case 'works':
      return null;
    default:
      return assertNever(state);
  }
}

export interface ShortcutFieldProps {
  readonly name: ShortcutName;
}

export function ShortcutField({ name }: ShortcutFieldProps) {
  const text = useText();
  const { t } = text;
  const { view, settings, change } = useForm();
  const [recording, setRecording] = useState(false);
  const isReady = useRecording(recording);
  const [refused, setRefused] = useTold();
  const id = useId();
  const keys = settings.shortcuts[name];
  const { reach, states, given } = view.shortcuts;
  const title = t(`settings.shortcuts.name.${name}`);

  const leave = (): void => {
    setRecording(false);
    setRefused(null);
  };
  const set = (next: string | null): void => {
    leave();
    if (next !== keys) change({ shortcuts: { ...settings.shortcuts, [name]: next } });
  };
  const record = (event: KeyboardEvent): void => {
    // On Windows AltGr says that Ctrl and Alt are held: it writes signs, and no program but ours would have it.
    const chord = event.getModifierState('AltGraph') ? null : chordPressed(event);
    const next = chord === null ? null : writeShortcut(chord);
    const other = shortcutNames.find((one) => {
      const its = settings.shortcuts[one];
      const parsed = its === null || one === name ? null : parseShortcut(its);
      return parsed !== null && writeShortcut(parsed) === next;
    });
    if (next === null)
      setRefused((now) => now.t('settings.shortcuts.refused', { system: heldName('Super', now) }));
    else if (other === undefined) set(next);
    else
      setRefused((now) =>
        now.t('settings.shortcuts.twice', { name: now.t(`settings.shortcuts.name.${other}`) }),
      );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!recording) {
      if (event.key === 'Backspace' || event.key === 'Delete') set(null);
      return;
    }
    if (event.key === 'Tab') return;
    // Ctrl and Z here are keys to be kept, and nothing is to be undone.
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat || alone.includes(event.key)) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Backspace') set(null);
    else record(event);
  };

  // Not set, or a wish that the desktop has not answered yet.
  const isFaint = !recording && (keys === null || states[name] === 'asked');
  const had = recording ? null : withoutKeys(states[name]);
  const lasting = had === null ? null : t(`settings.shortcuts.${had}`);
  const isWrong = refused.words !== '' || lasting !== null;
  const how = recording ? t('settings.shortcuts.how', { system: heldName('Super', text) }) : null;
  const altGr = keys !== null && writesSigns(keys) ? t('settings.shortcuts.altGr') : null;
  return (
    <li className="shortcut">
      <span id={`${id}-name`}>{title}</span>
      <span className="shortcut-keys">
        {keys !== null && (
          <Button
            kind="bare"
            small
            icon="cross"
            aria-label={t('settings.shortcuts.remove', { name: title })}
            onClick={() => set(null)}
          />
        )}
        <button
          type="button"
          className="shortcut-field"
          aria-labelledby={`${id}-name ${id}-keys`}
          aria-describedby={`${id}-note`}
          // What is set can always be taken away.
          disabled={reach === 'nowhere' && keys === null}
          data-recording={recording || undefined}
          onClick={() => setRecording(true)}
          onBlur={leave}
          onKeyDown={onKeyDown}
        >
          <bdi id={`${id}-keys`} className={isFaint ? 'secondary' : undefined}>
            {isReady
              ? t('settings.shortcuts.press')
              : keys === null
                ? t('settings.shortcuts.none')
                : (given[name] ?? inWords(keys, text))}
          </bdi>
        </button>
      </span>
      <p id={`${id}-note`} role="status" className={isWrong ? 'setting-refusal' : 'secondary t12'}>
        {refused.words === '' ? (lasting ?? how ?? altGr) : <Said told={refused} />}
      </p>
    </li>
  );
}
