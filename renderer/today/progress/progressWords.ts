/** Owns how the twelve weeks are said: dates, and each value of a week in words. */
import { useMemo } from 'react';
import type { ProgressView } from '../../../main/bridge/contract';
import { languages } from '../../../main/domain/languages';
import { type Text, useText } from '../../text';
import { dayMonth, none } from '../dayWords';

type Week = ProgressView['weeks'][number];

export interface ProgressWords extends Text {
  /** "16 February". */
  readonly date: (day: string) => string;
  /** "16 February 2026". */
  readonly fullDate: (day: string) => string;
  /** "16 February to 8 May 2026": a year of both stands once, where a date of the language has it. */
  readonly period: (from: string, to: string) => string;
  /** "16 Feb". */
  readonly shortDate: (day: string) => string;
  /** "Week of 16 February, not over yet, fewer than 3 days at the desk". */
  readonly weekName: (week: Week) => string;
  readonly stageName: (stage: number) => string;
  /** Each value of a week, or that it is unknown. */
  readonly sitting: (week: Week) => string;
  readonly longest: (week: Week) => string;
  readonly breaks: (week: Week) => string;
  readonly stretch: (week: Week) => string;
  readonly soreness: (week: Week) => string;
  readonly stages: (week: Week) => string;
  /** A length, or a dash where there is none. */
  readonly length: (seconds: number | null) => string;
}

/** The words of twelve weeks. */
export function useProgressWords(view: ProgressView): ProgressWords {
  const text = useText();
  return useMemo(() => {
    const { t, say, format, language } = text;
    const short = new Intl.DateTimeFormat(languages[language].locale, {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    });
    const full = new Intl.DateTimeFormat(languages[language].locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const date = (day: string): string => dayMonth(day, language);
    const fullDate = (day: string): string => full.format(new Date(`${day}T12:00:00Z`));
    const beginsWithYear = full.formatToParts()[0]?.type === 'year';
    const stageName = (stage: number): string => say(`programme.stage.${stage}.name`);
    const unknown = t('progress.unknown');
    const orUnknown = (seconds: number | null): string =>
      seconds === null ? unknown : format.duration(seconds);
    return {
      ...text,
      date,
      fullDate,
      period: (from, to) => {
        if (from === to) return fullDate(from);
        const isOneYear = from.slice(0, 4) === to.slice(0, 4);
        return t('progress.period', {
          from: isOneYear && !beginsWithYear ? date(from) : fullDate(from),
          to: isOneYear && beginsWithYear ? date(to) : fullDate(to),
        });
      },
      shortDate: (day) => short.format(new Date(`${day}T12:00:00Z`)),
      weekName: (week) =>
        format.list([
          t('progress.weekOf', { date: date(week.from) }),
          ...(week.running ? [t('progress.runs')] : []),
          ...(week.few ? [t('progress.few')] : []),
        ]),
      stageName,
      sitting: (week) => orUnknown(week.sittingSecondsADay),
      longest: (week) => orUnknown(week.longestSitSeconds),
      breaks: ({ breaksOffered, breaksTaken }) =>
        breaksOffered === 0
          ? unknown
          : t('progress.breaks.of', { taken: breaksTaken, offered: breaksOffered }),
      stretch: (week) =>
        t('progress.stretch.sides', {
          left: format.countdown(week.heldLeftSeconds),
          right: format.countdown(week.heldRightSeconds),
        }),
      soreness: (week) =>
        week.soreness === null ? unknown : t('progress.soreness.answer', { score: week.soreness }),
      stages: (week) => {
        const names = view.stages
          .filter(({ from, through }) => from <= week.through && through >= week.from)
          .map(({ stage, rests }) => (rests ? t('progress.stages.rest') : stageName(stage)));
        return names.length === 0 ? unknown : format.list([...new Set(names)]);
      },
      length: (seconds) => (seconds === null ? none : format.duration(seconds)),
    };
  }, [text, view]);
}
