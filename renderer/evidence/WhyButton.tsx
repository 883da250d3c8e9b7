/** A small "Why?" beside a number: its reason and its sources in a dialog, two presses from number to citation. */
import '../ui/Card.css';
import { useState } from 'react';
import { useText } from '../text';
import { Dialog } from '../ui/Dialog';
import { type ReasonName, reasons } from './reasons';
import { SourceLinks } from './SourceLinks';
import { linksTo } from './sources';

export interface WhyButtonProps {
  /** Which reasons are told, in order; all of them name the button. */
  readonly about: readonly [ReasonName, ...ReasonName[]];
}

export function WhyButton({ about }: WhyButtonProps) {
  const { t, say, format } = useText();
  const [open, setOpen] = useState(false);
  const what = about.map((name) => say(reasons[name].title));
  const titles = [...new Set(what)];
  // Each of several stands over its own words; the dialog is none of them alone.
  const several = titles.length > 1;
  return (
    <>
      <button
        type="button"
        className="why-button"
        aria-label={t('why.of', { what: format.list(titles) })}
        onClick={() => setOpen(true)}
      >
        {t('why.button')}
      </button>
      {open && (
        <Dialog
          title={several ? t('why.button') : t('why.of', { what: titles[0] ?? '' })}
          onClose={() => setOpen(false)}
        >
          {about.map((name, index) => (
            <section key={name} className="why-reason">
              {several && titles.indexOf(what[index] ?? '') === index && <h3>{what[index]}</h3>}
              <div className="why-words secondary">
                {say(reasons[name].text)}
                <SourceLinks sources={linksTo(reasons[name].sources)} />
              </div>
            </section>
          ))}
        </Dialog>
      )}
    </>
  );
}
