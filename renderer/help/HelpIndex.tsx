/** The index of the help: when to stop first, why now second, then what there is to look at, then what is seldom asked. */
import type { ReactNode } from 'react';
import type { HelpView } from '../../main/bridge/contract';
import type { HelpPage } from '../../main/bridge/windows';
import { SureMark } from '../evidence/SureMark';
import { Figure, figureBox, type MovementId, PsoasPicture } from '../figure';
import { useLocalText } from '../localTime';
import { useText } from '../text';
import { useAppearance } from '../ui/appearance';
import { Icon, type IconName } from '../ui/Icon';
import { looks } from '../ui/looks';
import { stepWords } from './stepWords';

interface CardProps {
  readonly page: HelpPage;
  readonly line: string;
  readonly onGo: (page: HelpPage) => void;
}

/** A card is one button, whose name is its title. */
function IndexCard({
  page,
  line,
  onGo,
  icon,
  children,
}: CardProps & { icon?: IconName; children?: ReactNode }) {
  const { t } = useText();
  return (
    <button
      type="button"
      className="card index-card"
      aria-label={t(`help.page.${page}.title`)}
      aria-describedby={`index-${page}`}
      onClick={() => onGo(page)}
    >
      {children !== undefined && <span className="index-picture">{children}</span>}
      <span className="index-words">
        {icon !== undefined && <Icon name={icon} />}
        <span>
          <span className="index-title">{t(`help.page.${page}.title`)}</span>
          <span id={`index-${page}`} className="secondary">
            {line}
          </span>
        </span>
        <Icon name="forward" small />
      </span>
    </button>
  );
}

const stretches: readonly MovementId[] = ['standing-step', 'seated', 'kneeling'];

function Stretches() {
  const { person, theme, contrast } = useAppearance();
  return stretches.map((movement) => {
    const { x, y, width, height } = figureBox(movement);
    return (
      <svg key={movement} viewBox={`${x} ${y - 8} ${width} ${height + 20}`} aria-hidden="true">
        <Figure
          person={looks[person]}
          theme={theme}
          contrast={contrast}
          movement={movement}
          side="right"
          pose={3}
          floor
        />
      </svg>
    );
  });
}

function Psoas() {
  const { theme, contrast } = useAppearance();
  return (['sitting', 'standing'] as const).map((posture) => (
    <PsoasPicture key={posture} posture={posture} theme={theme} contrast={contrast} said={null} />
  ));
}

const seen: readonly IconName[] = ['keyboard', 'lock', 'microphone', 'screen'];
/** What is seldom asked. */
const small = [
  ['conditions', 'list'],
  ['about', 'info'],
] as const satisfies readonly (readonly [HelpPage, IconName])[];
const marks = ['moderate', 'low', 'conflicting'] as const;

export function HelpIndex({
  view,
  onGo,
}: {
  readonly view: HelpView;
  readonly onGo: (page: HelpPage) => void;
}) {
  const text = useLocalText(view);
  const { t } = text;
  const last = view.whyNot.at(-1);
  const now = last === undefined ? null : stepWords(last, text);
  const working = view.sensors.filter(({ state }) => state === 'working').length;
  return (
    <div className="index">
      <IndexCard page="stop" icon="shield" line={t('help.page.stop.line')} onGo={onGo} />
      <IndexCard
        page="why"
        icon="clock"
        line={now === null ? t('help.page.why.line') : text.format.sentences([now.title, now.line])}
        onGo={onGo}
      />
      <IndexCard page="exercises" line={t('help.page.exercises.line')} onGo={onGo}>
        <Stretches />
      </IndexCard>
      <IndexCard page="psoas" line={t('help.page.psoas.line')} onGo={onGo}>
        <Psoas />
      </IndexCard>
      <IndexCard page="studies" line={t('help.page.studies.line')} onGo={onGo}>
        <span className="index-marks" aria-hidden="true">
          {marks.map((strength) => (
            <SureMark key={strength} strength={strength} />
          ))}
        </span>
      </IndexCard>
      <IndexCard page="see" line={t('help.page.see.line', { working, all: view.sensors.length })} onGo={onGo}>
        {seen.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </IndexCard>
      <p className="index-links">
        {small.map(([page, icon]) => (
          <span key={page} className="index-link">
            <button type="button" className="medium" onClick={() => onGo(page)}>
              <Icon name={icon} />
              {t(`help.page.${page}.title`)}
            </button>
            {page === 'about' && <bdi className="secondary">{view.version}</bdi>}
          </span>
        ))}
      </p>
    </div>
  );
}
