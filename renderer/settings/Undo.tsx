/** The last change in words, and the way back; at the foot of the sidebar, never over content. */
import './Undo.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SettingsView } from '../../main/bridge/contract';
import { isLanguage, languages } from '../../main/domain/languages';
import { flagRules, isIn, ranges } from '../../main/domain/settings';
import { type Text, useText } from '../text';
import { Icon } from '../ui/Icon';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import { useForm } from './form';

type Change = NonNullable<SettingsView['undo']>;

/** A setting by its title. */
function titleOf(key: Change['key'], { t }: Text): string {
  if (key === 'workingHours') return t('settings.hours.title');
  if (key === 'shortcuts') return t('settings.shortcuts.title');
  if (isIn(ranges, key)) return t(`settings.number.${key}.title`);
  return isIn(flagRules, key) ? t(`settings.flag.${key}.title`) : t(`settings.choice.${key}.title`);
}

/** A value of a setting in words; `null` where it has none short enough. */
function inWords(key: Change['key'], value: unknown, unit: boolean, { t, say, format }: Text): string | null {
  if (value === null) return t('settings.off');
  if (typeof value === 'boolean') return t(value ? 'settings.on' : 'settings.off');
  if (typeof value === 'number' && isIn(ranges, key))
    return unit ? format.amount(value, ranges[key].unit) : format.number(value);
  if (typeof value !== 'string') return null;
  if (key === 'language' && isLanguage(value)) return languages[value].name;
  if (key === 'language' || key === 'person') return say(`settings.${key}.${value}`);
  return say(`settings.option.${key}.${value}`);
}

/** "Sitting limit changed from 45 to 30 min". */
function lineOf({ key, before, after }: Change, text: Text): string {
  const name = titleOf(key, text);
  const from = inWords(key, before, typeof after !== 'number', text);
  const to = inWords(key, after, true, text);
  if (key === 'workingHours' || from === null || to === null) return text.t('settings.undo.some', { name });
  return text.t('settings.undo.one', { name, from, to });
}

/** Ctrl or Cmd and Z, except in a field in which something is being typed: there it takes back the typing. */
function useUndoKey(undo: (() => void) | undefined): void {
  useEffect(() => {
    if (undo === undefined) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const asked = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      const typing = event.target instanceof HTMLElement && event.target.dataset['typed'] !== undefined;
      if (!asked || typing) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo]);
}

/** The way back, and the change that was taken back by it; `null` once there is another to take back. */
function useWayBack(change: Change | null, undo: () => void) {
  const [undone, setUndone] = useState<Change | null>(null);
  const last = useRef<Change | null>(null);
  const asked = useRef(false);
  useEffect(() => {
    // What was still on its way when it was asked for comes first, and is what is taken back.
    if (change !== null) last.current = change;
    setUndone(change === null && asked.current ? last.current : null);
    if (change === null) asked.current = false;
  }, [change]);
  const goBack = useCallback(() => {
    asked.current = true;
    undo();
  }, [undo]);
  return { undone, goBack };
}

export function Undo() {
  const text = useText();
  const { view, undo } = useForm();
  const { undone, goBack } = useWayBack(view.undo, undo);
  useUndoKey(view.undo === null ? undefined : goBack);
  return (
    <div role="status">
      {/* Who sees it sees the setting go back. */}
      {undone !== null && (
        <VisuallyHidden>
          {lineOf({ ...undone, before: undone.after, after: undone.before }, text)}
        </VisuallyHidden>
      )}
      {view.undo !== null && (
        <div className="undo">
          {/* Hours that were changed twice are told in the same words. */}
          <p key={JSON.stringify(view.undo)} className="secondary t12">
            {lineOf(view.undo, text)}
          </p>
          <button type="button" onClick={goBack} aria-keyshortcuts="Control+Z Meta+Z">
            <Icon name="undo" small />
            {text.t('settings.undo.do')}
          </button>
        </div>
      )}
    </div>
  );
}
