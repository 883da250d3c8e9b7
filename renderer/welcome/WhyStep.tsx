/** Why: what the app does, what it honestly can and cannot, and the disclaimer in full. */
import { useState } from 'react';
import '../break/stage/stage.css';
import { Dome } from '../break/stage/Dome';
import { stage } from '../break/stage/domeGeometry';
import { Figure, figureBox } from '../figure';
import { useText } from '../text';
import { useAppearance } from '../ui/appearance';
import { Icon } from '../ui/Icon';
import { looks } from '../ui/looks';
import { Studies } from './Studies';

const can = ['notice', 'show', 'move'] as const;
const cannot = ['see', 'promise', 'replace'] as const;
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
        breathing={false}
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

export function WhyStep() {
  const { t } = useText();
  const [studies, setStudies] = useState(false);
  return (
    <>
      <div className="why-head">
        <div>
          <h1 tabIndex={-1}>{t('welcome.why.title')}</h1>
          <p className="t16 secondary">{t('welcome.why.lead')}</p>
        </div>
        <Picture />
      </div>
      <div className="why-lists">
        <section>
          <h2 className="t14">{t('welcome.why.can')}</h2>
          <ul>
            {can.map((one) => (
              <li key={one} className="why-can">
                <Icon name="tick" />
                {t(`welcome.why.canDo.${one}`)}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2 className="t14">{t('welcome.why.cannot')}</h2>
          <ul>
            {cannot.map((one) => (
              <li key={one} className="why-cannot">
                <Icon name="cross" />
                {t(`welcome.why.cannotDo.${one}`)}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <button type="button" className="link why-studies" onClick={() => setStudies(true)}>
        {t('welcome.why.studies')}
      </button>
      <p className="t12 secondary selectable">{t('safety.disclaimer')}</p>
      {studies && <Studies onClose={() => setStudies(false)} />}
    </>
  );
}
