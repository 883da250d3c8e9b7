/** Why: what the person does, what they can expect of it, and one line of disclaimer with the way to the rest. */
import { useState } from 'react';
import '../break/stage/stage.css';
import { Dome } from '../break/stage/Dome';
import { stage } from '../break/stage/domeGeometry';
import { Figure, figureBox } from '../figure';
import type { ProfileForm } from '../questionnaire/useProfile';
import { useText } from '../text';
import { useAppearance } from '../ui/appearance';
import { Icon } from '../ui/Icon';
import { looks } from '../ui/looks';
import { More } from './More';

const movement = 'standing-step';
function Picture() {
  const { t } = useText();
  const { person, theme, contrast } = useAppearance();
  return (
    <div className="why-picture">
      <Dome
        state="guide"
        filled={{ left: 0, right: 0.6 }}
        fillingMs={0}
        heads={[]}
        paused={false}
        label={t('welcome.why.picture')}
      >
        <g transform={figureBox(movement).transform(stage.centreX, stage.floor, 'right')}>
          <Figure
            person={looks[person]}
            theme={theme}
            contrast={contrast}
            movement={movement}
            side="right"
            pose={3}
            arrow
          />
        </g>
      </Dome>
    </div>
  );
}

export function WhyStep({ form }: { readonly form: ProfileForm }) {
  const { t, format } = useText();
  const [more, setMore] = useState(false);
  return (
    <>
      <div className="why">
        <div className="why-words">
          <h1 tabIndex={-1}>{t('welcome.why.title')}</h1>
          <p className="t16 secondary">{t('welcome.why.lead')}</p>
          <p className="t16">{t('welcome.why.expect')}</p>
        </div>
        <Picture />
      </div>
      <p className="welcome-last secondary">
        <Icon name="info" />
        <span>
          {t('welcome.why.short')}
          {format.gap}
          <button type="button" className="link medium" onClick={() => setMore(true)}>
            {t('welcome.why.more')}
          </button>
        </span>
      </p>
      {more && <More emergency={form.view.emergency} onClose={() => setMore(false)} />}
    </>
  );
}
