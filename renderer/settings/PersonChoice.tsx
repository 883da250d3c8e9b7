/** The looks of the person who shows the stretches: five to choose from, drawn. */
import './PersonChoice.css';
import { choiceRules } from '../../main/domain/settings';
import { Figure } from '../figure';
import { useText } from '../text';
import { useAppearance } from '../ui/appearance';
import { looks } from '../ui/looks';
import { TilesSetting } from './TilesSetting';

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
          <Figure
            movement="hip-extension"
            pose={0}
            side="right"
            person={looks[value]}
            theme={theme}
            contrast={contrast}
          />
        </svg>
        {t(`settings.name.${value}`)}
      </>
    ),
  }));
  return <TilesSetting name="person" segments={segments} />;
}
