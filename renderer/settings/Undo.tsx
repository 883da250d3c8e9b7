/** The last change in words, and the way back; at the foot of the sidebar, never over content. */
import './Undo.css';
import type { SettingsView } from '../../main/bridge/contract';
import { type Text, useText } from '../text';
import { Icon } from '../ui/Icon';
import { useForm } from './form';
import { type NumericKey, numberForms } from './numbers';

type Change = NonNullable<SettingsView['undo']>;

/** A setting by its title. */
function titleOf(key: Change['key'], { t }: Text): string {
  if (key === 'workingHours') return t('settings.hours.title');
  if (key in numberForms) return t(`settings.number.${key as NumericKey}.title`);
  // Narrowed by the tables, which the compiler can't follow.
  return isFlag(key) ? t(`settings.flag.${key}.title`) : t(`settings.choice.${key as 'theme'}.title`);
}

const flags = [
  'chime',
  'voice',
  'quietInCalls',
  'quietInFullScreen',
  'quietInDoNotDisturb',
  'presenceSignals',
  'discreetInCalls',
  'startAtLogin',
] as const;

function isFlag(key: string): key is (typeof flags)[number] {
  return (flags as readonly string[]).includes(key);
}

/** A value of a setting in words; `null` where it has none short enough. */
function inWords(key: Change['key'], value: unknown, unit: boolean, { t, say, format }: Text): string | null {
  if (value === null) return t('settings.off');
  if (typeof value === 'boolean') return t(value ? 'settings.on' : 'settings.off');
  if (typeof value === 'number' && key in numberForms) {
    return unit ? format.amount(value, numberForms[key as NumericKey].unit) : format.number(value);
  }
  if (typeof value !== 'string') return null;
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

export function Undo() {
  const text = useText();
  const { view, undo } = useForm();
  return (
    <div role="status">
      {view.undo !== null && (
        <div className="undo">
          <p className="secondary t12">{lineOf(view.undo, text)}</p>
          <button type="button" onClick={undo} aria-keyshortcuts="Control+Z Meta+Z">
            <Icon name="undo" small />
            {text.t('settings.undo.do')}
          </button>
        </div>
      )}
    </div>
  );
}
