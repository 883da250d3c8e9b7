/** What a day is asked, once: soreness and legs, one tap each. What was tapped can be changed as long as the window is open. */
import { useState } from 'react';
import type { DayView } from '../../main/bridge/contract';
import { bridge } from '../bridge';
import { useText } from '../text';
import { Card } from '../ui/Card';
import { SorenessRow } from '../ui/SorenessRow';
import { YesNo } from '../ui/YesNo';

export interface DayQuestionsProps {
  readonly asks: DayView['asks'];
  /** Something was answered: the day is to be read anew. */
  readonly settled: () => void;
}

export function DayQuestions({ asks, settled }: DayQuestionsProps) {
  const { t } = useText();
  const [score, setScore] = useState<number | null>(null);
  const [legs, setLegs] = useState<boolean | null>(null);
  const asksScore = asks.soreness || score !== null;
  const asksLegs = asks.legs || legs !== null;
  if (!asksScore && !asksLegs) return null;
  const tell = (told: Promise<void>): void => {
    told.then(settled).catch((reason: unknown) => console.error('an answer was not taken', reason));
  };
  return (
    <Card className="today-card day-questions">
      {asksScore && (
        <SorenessRow
          about="soreness"
          value={score}
          onChange={(now) => {
            setScore(now);
            tell(bridge().soreness(now, null));
          }}
        />
      )}
      {asksLegs && (
        <YesNo
          question={t('programme.soreness.legQuestion')}
          value={legs}
          onChange={(present) => {
            setLegs(present);
            tell(bridge().reportSymptom({ about: 'leg-symptoms', present }));
          }}
        />
      )}
    </Card>
  );
}
