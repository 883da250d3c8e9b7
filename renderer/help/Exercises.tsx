/** The exercises in the help: all as cards, and each on a page of its own, to be read also where it is held back. */
import '../break/howStrip.css';
import type { Exercise, ExerciseId } from '../../main/domain/exercises/exercises';
import type { Offer } from '../../main/domain/exercises/offers';
import { instructionsOf, nameOf } from '../break/exerciseData';
import { HowStrip } from '../break/HowStrip';
import { bridge } from '../bridge';
import { SourceLinks } from '../evidence/SourceLinks';
import { SureMark } from '../evidence/SureMark';
import { linksTo } from '../evidence/sources';
import { useText } from '../text';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { ExercisePicture } from '../ui/ExercisePicture';
import { Icon } from '../ui/Icon';
import { SegmentedSwitch } from '../ui/Segmented';

interface OffersProps {
  readonly offers: readonly Offer[];
}

/** Where somebody means to do one. */
export type ExercisePlace = 'all' | 'desk' | 'home';

/** Whether it is one for there: at home are those that are made for the floor or the bed, also where a desk would do. */
function isFor(exercise: ExerciseId, place: ExercisePlace): boolean {
  const places = instructionsOf(exercise, 'plain')?.places ?? [];
  if (place === 'all') return true;
  return place === 'desk' ? places.includes('desk') : places[0] !== 'desk';
}

/** Stands at the end of the heading: all of them, or those for where the person is. */
export function ExerciseFilter({
  place,
  onChange,
}: {
  readonly place: ExercisePlace;
  readonly onChange: (place: ExercisePlace) => void;
}) {
  const { t } = useText();
  return (
    <SegmentedSwitch
      label={t('help.page.exercises.title')}
      segments={[
        { value: 'all', label: t('help.exercise.all') },
        { value: 'desk', label: t('exercise.place.desk') },
        { value: 'home', label: t('exercise.place.home') },
      ]}
      value={place}
      onChange={onChange}
    />
  );
}

interface CardsProps extends OffersProps {
  readonly place: ExercisePlace;
  readonly onGo: (exercise: ExerciseId) => void;
}

export function ExerciseCards({ offers, place, onGo }: CardsProps) {
  const { t, say } = useText();
  const shown = offers.filter(({ exercise }) => isFor(exercise, place));
  return (
    <ul className="exercise-cards">
      {shown.map(({ exercise, barred }) => (
        <li key={exercise}>
          <button
            type="button"
            className="card index-card"
            aria-label={say(nameOf(exercise, 'plain'))}
            aria-describedby={`line-${exercise}`}
            onClick={() => onGo(exercise)}
          >
            <span className="index-picture">
              <ExercisePicture exercise={exercise} />
            </span>
            <span className="exercise-words">
              <span className="medium">{say(nameOf(exercise, 'plain'))}</span>
              <span id={`line-${exercise}`} className="t12 secondary">
                {barred !== null && <Icon name="barred" small />}
                {barred === null
                  ? t(`exercise.kind.${instructionsOf(exercise, 'plain')?.kind ?? 'stretch'}`)
                  : t(`programme.barred.${barred}`)}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const offerOf = (exercise: ExerciseId, offers: readonly Offer[]): Offer | undefined =>
  offers.find((one) => one.exercise === exercise);

/** At the end of the heading; where it is held back the page says why instead. */
export function DoItNow({ exercise, offers }: OffersProps & { readonly exercise: ExerciseId }) {
  const { t } = useText();
  if (offerOf(exercise, offers)?.barred !== null) return null;
  return (
    <Button kind="primary" onClick={() => void bridge().command({ do: 'stretch', exercise })}>
      {t('help.exercise.now')}
    </Button>
  );
}

function Listed({ title, keys }: { readonly title: string; readonly keys: readonly string[] }) {
  const { say } = useText();
  if (keys.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="secondary">
        {keys.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </section>
  );
}

function Known({ evidence }: Pick<Exercise, 'evidence'>) {
  const { t, say } = useText();
  return (
    <section>
      <h3>{t('exercise.heading.evidence')}</h3>
      <p className="secondary">{say(evidence.summary)}</p>
      <SureMark strength={evidence.strength} />
      {evidence.sources.length > 0 && (
        <div className="t12 secondary why-words">
          <SourceLinks sources={linksTo(evidence.sources)} />
        </div>
      )}
    </section>
  );
}

export function ExercisePage({ exercise, offers }: OffersProps & { readonly exercise: ExerciseId }) {
  const { t, say } = useText();
  const offer = offerOf(exercise, offers);
  const how = instructionsOf(exercise, 'plain');
  if (how === null) return null;
  return (
    <>
      {offer !== undefined && offer.barred !== null && (
        <p className="exercise-barred">
          <Icon name="barred" />
          {t(`programme.barred.${offer.barred}`)}
        </p>
      )}
      <Card className="exercise-strip">
        <HowStrip how={how} variant={offer?.variant ?? 'plain'} />
      </Card>
      <Card className="exercise-how">
        <section>
          <h2>{t('help.exercise.how')}</h2>
          <ol>
            {how.steps.map((key) => (
              <li key={key}>{say(key)}</li>
            ))}
          </ol>
        </section>
        <div>
          <Listed title={t('exercise.heading.feel')} keys={how.feel} />
          <Listed title={t('exercise.heading.notFeel')} keys={how.notFeel} />
          <Listed title={t('exercise.heading.easier')} keys={how.easier} />
          <Listed title={t('exercise.heading.harder')} keys={how.harder} />
          <Known evidence={how.evidence} />
        </div>
      </Card>
    </>
  );
}
