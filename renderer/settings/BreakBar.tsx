/** One break drawn to its proportions: set up, left, right, walk. */
import './BreakBar.css';
import { useText } from '../text';
import { useAppearance } from '../ui/appearance';
import { EffectLine } from '../ui/EffectLine';
import { breakParts } from './breakParts';
import { useForm } from './form';

export function BreakBar() {
  const { t, format } = useText();
  const { direction } = useAppearance();
  const { settings } = useForm();
  const parts = breakParts(settings);
  const seconds = (count: number): string => format.exact(count);
  const part = (kind: 'ready' | 'hold' | 'walk', length: number, words: string) => (
    <li key={words} className={`break-bar-${kind}`} style={{ '--long': length }}>
      {words}
    </li>
  );
  if (parts === null) {
    const length = settings.breakLength * 60;
    return (
      <ol className="break-bar">{part('walk', length, t('settings.part.all', { time: seconds(length) }))}</ol>
    );
  }
  const { setUp, hold, walk, over } = parts;
  // Left stays on the left in every language: it is a side of the body, not a reading direction.
  const sides = direction === 'ltr' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return (
    <>
      <ol className="break-bar">
        {part('ready', setUp, t('settings.part.setUp'))}
        {sides.map((side) => part('hold', hold, t(`settings.part.${side}`, { time: seconds(hold) })))}
        {walk > 0 && part('walk', walk, t('settings.part.walk', { time: seconds(walk) }))}
      </ol>
      {over > 0 && (
        <EffectLine icon="breaks">
          {t('settings.part.over', { time: seconds(settings.breakLength * 60 + over) })}
        </EffectLine>
      )}
    </>
  );
}
