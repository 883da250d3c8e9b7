/** The clinician's sheet as it will be printed, with the ways to take it along. */
import { useEffect, useRef } from 'react';
import type { ProgressView } from '../../../main/bridge/contract';
import { bridge } from '../../bridge';
import { useText, useTold } from '../../text';
import { Button } from '../../ui/Button';
import { Said } from '../../ui/Said';
import { ClinicianSheet } from './ClinicianSheet';

export interface ClinicianPageProps {
  readonly view: ProgressView;
  readonly onBack: () => void;
}

export function ClinicianPage({ view, onBack }: ClinicianPageProps) {
  const { t } = useText();
  const [told, setTold] = useTold();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = t('progress.clinician.open');
  // The button that led here is gone: the keyboard goes on from the top of the page.
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  const take = (ask: () => Promise<{ readonly saved: string | null }>): void => {
    ask().then(
      ({ saved }) =>
        setTold(saved === null ? null : (now) => now.t('progress.clinician.saved', { place: saved })),
      (reason: unknown) => {
        console.error('the page was not saved', reason);
        setTold((now) => now.t('progress.clinician.failed'));
      },
    );
  };
  const print = async () => {
    await bridge().printPage();
    return { saved: null };
  };
  return (
    <>
      <header className="today-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <div className="today-buttons">
          <Button icon="back" onClick={onBack}>
            {t('progress.clinician.back')}
          </Button>
          <Button icon="print" onClick={() => take(print)}>
            {t('progress.clinician.print')}
          </Button>
          <Button onClick={() => take(() => bridge().savePage())}>{t('progress.clinician.pdf')}</Button>
          <Button onClick={() => take(() => bridge().exportData('csv'))}>
            {t('progress.clinician.csv')}
          </Button>
          <Button onClick={() => take(() => bridge().exportData('json'))}>
            {t('progress.clinician.json')}
          </Button>
        </div>
      </header>
      <p className="secondary selectable" aria-live="polite">
        <Said told={told} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keys. */}
      <section className="sheet-place" tabIndex={0} aria-label={t('progress.clinician.sheet')}>
        <ClinicianSheet view={view} />
      </section>
    </>
  );
}
