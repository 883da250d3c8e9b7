/** "Was this wrong?": the person says what the sitting of a story really was, and the day is counted anew. */
import type { Posture } from '../../main/domain/journal';
import type { WhyStory } from '../../main/domain/why/step';
import { bridge } from '../bridge';
import { useText, useTold } from '../text';
import { Button } from '../ui/Button';
import { Said } from '../ui/Said';

export interface WrongProps {
  /** `null`: it is about now. */
  readonly story: WhyStory | null;
  readonly canJoin: boolean;
  readonly onChanged: () => void;
}

export function Wrong({ story, canJoin, onChanged }: WrongProps) {
  const { t } = useText();
  const [told, setTold] = useTold();
  const perform = async (ask: () => Promise<void>): Promise<void> => {
    try {
      await ask();
      setTold((now) => now.t('help.wrong.noted'));
      onChanged();
    } catch (reason) {
      console.error('a correction was not taken', reason);
      setTold((now) => now.t('help.wrong.failed'));
    }
  };
  const correct = ({ bout }: WhyStory, posture: Posture): void =>
    void perform(() => bridge().correct(bout.from, bout.to, posture));
  const away = story?.away ?? null;
  const said = story?.corrected ?? null;
  if (story === null && !canJoin && told.words === '') return null;
  return (
    <div className="help-wrong">
      <p className="secondary" role="status">
        {told.words !== '' ? (
          <Said told={told} />
        ) : said === null ? (
          t('help.wrong.ask')
        ) : (
          t(said === 'standing' ? 'help.wrong.saidStanding' : 'help.wrong.saidSitting')
        )}
      </p>
      {story !== null && (
        <Button small onClick={() => correct(story, said === 'standing' ? 'sitting' : 'standing')}>
          {t(said === 'standing' ? 'help.wrong.sitting' : 'help.wrong.standing')}
        </Button>
      )}
      {away !== null && (
        <Button small onClick={() => void perform(() => bridge().correct(away.from, away.to, 'sitting'))}>
          {t('help.wrong.stillSitting')}
        </Button>
      )}
      {story === null && canJoin && (
        <Button small onClick={() => void perform(() => bridge().command({ do: 'still-sitting' }))}>
          {t('help.wrong.stillSitting')}
        </Button>
      )}
    </div>
  );
}
