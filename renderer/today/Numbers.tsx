/** The three numbers of a day: the longest sit, the breaks taken of those offered, the sitting in all. */
import type { ReactNode } from 'react';
import type { DayView } from '../../main/bridge/contract';
import { Card } from '../ui/Card';
import { type LengthPart, none, useDayWords } from './dayWords';

export function Item({
  label,
  line,
  children,
}: {
  readonly label: string;
  readonly line: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="number">
      <dt className="secondary">{label}</dt>
      <dd>
        <span className="number-value">{children}</span>
        <span className="number-line t12 secondary">{line}</span>
      </dd>
    </div>
  );
}

export function Amount({ parts }: { readonly parts: readonly LengthPart[] }) {
  return parts.map(({ value, unit }, index) => (
    <span key={unit}>
      {index > 0 && ' '}
      {value}
      <span className="number-unit">{unit}</span>
    </span>
  ));
}

export function Numbers({ view }: { readonly view: DayView }) {
  const { t, format, between, parts } = useDayWords(view);
  const { summary, overMinutes } = view;
  const top = summary.longestBout;
  const longestLine =
    top === null
      ? t('today.numbers.noBout')
      : top.mostlyCall
        ? t('today.numbers.mostlyCall', { between: between(top) })
        : between(top);
  const overLimit = t('today.numbers.overLimit', {
    count: summary.bouts,
    over: summary.boutsOverLimit,
    limit: overMinutes,
  });
  return (
    <Card className="numbers" label={t('today.numbers.title')}>
      <dl>
        <Item label={t('today.numbers.longest')} line={longestLine}>
          <Amount parts={parts(summary.longestBoutSeconds)} />
        </Item>
        <Item
          label={t('today.numbers.breaks')}
          line={t('today.numbers.natural', { count: summary.naturalBreaks })}
        >
          {summary.breaksOffered === 0 ? (
            none
          ) : (
            <>
              {format.number(summary.breaksTaken)}
              <span className="number-unit">
                {' '}
                {t('today.numbers.of', { offered: summary.breaksOffered })}
              </span>
            </>
          )}
        </Item>
        <Item
          label={t('today.numbers.sitting')}
          line={summary.bouts === 0 ? t('today.numbers.noBout') : overLimit}
        >
          <Amount parts={parts(summary.sittingSeconds)} />
        </Item>
      </dl>
    </Card>
  );
}
