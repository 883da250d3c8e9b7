/** The looks of the person who shows the stretches: five to choose from, drawn. */
import './PersonChoice.css';
import { lazy, Suspense } from 'react';
import { choiceRules } from '../../main/domain/settings';
import { useText } from '../text';
import { useAppearance } from '../ui/appearance';
import { looks } from '../ui/looks';
import { TilesSetting } from './TilesSetting';

/** Loaded when it is to be seen; the choice has its room, its words and its keys before, and nothing moves when it comes. */
const Figure = lazy(async () => ({ default: (await import('../figure')).Figure }));

export function PersonChoice() {
  const { t, format } = useText();
  const { theme, contrast } = useAppearance();
  const segments = choiceRules.person.options.map((value) => ({
    value,
    name: format.list([t(`settings.name.${value}`), t(`settings.person.${value}`)]),
    // Head and shoulders of the standing person, in the figure's units.
    label: (
      <>
        <svg className="person-look" viewBox="-28 -408 90 90" aria-hidden="true">
          <Suspense fallback={null}>
            <Figure
              movement="hip-extension"
              pose={0}
              side="right"
              person={looks[value]}
              theme={theme}
              contrast={contrast}
            />
          </Suspense>
        </svg>
        {t(`settings.name.${value}`)}
      </>
    ),
  }));
  return <TilesSetting name="person" segments={segments} />;
}
