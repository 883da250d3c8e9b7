/** Why a number is what it is: a question, one sentence, and the sources, each of which opens its citation. */
import './Card.css';
import { Fragment, type ReactNode, useState } from 'react';
import { useText } from '../text';
import { Dialog } from './Dialog';
import { sourceOf } from './sources';

export interface SourceLink {
  /** Its id in the list of sources: "S15". */
  readonly id: string;
  /** Its short name: "ADA". */
  readonly name: string;
}

export interface WhyLineProps {
  /** "Why 30?" */
  readonly question: string;
  readonly children: ReactNode;
  readonly sources?: readonly SourceLink[];
}

function SourceDialog({ link, onClose }: { readonly link: SourceLink; readonly onClose: () => void }) {
  const { t } = useText();
  const source = sourceOf(link.id);
  return (
    <Dialog title={t('ui.source.title', { name: link.name })} onClose={onClose}>
      <p className="selectable" dir="auto">
        {source?.citation ?? t('ui.source.missing', { id: link.id })}
      </p>
      {source?.address != null && (
        <p className="selectable t12 secondary source-address" dir="ltr">
          {source.address}
        </p>
      )}
      {source !== null && (
        <p className="t12 secondary">
          {t(source.seen === 'abstract' ? 'ui.source.abstract' : 'ui.source.reported')}
        </p>
      )}
    </Dialog>
  );
}

export function WhyLine({ question, children, sources = [] }: WhyLineProps) {
  const { t } = useText();
  const [open, setOpen] = useState<SourceLink | null>(null);
  return (
    <div className="why-line">
      <p>
        <b>{question}</b> {children}
        {sources.map((link, index) => (
          <Fragment key={link.id}>
            {' '}
            {/* A comma stays with the word before it. */}
            <span className="why-source">
              <button
                type="button"
                aria-label={t('ui.source.open', { name: link.name })}
                onClick={() => setOpen(link)}
              >
                <bdi>{link.name}</bdi>
              </button>
              {index < sources.length - 1 && t('ui.source.between')}
            </span>
          </Fragment>
        ))}
      </p>
      {open !== null && <SourceDialog link={open} onClose={() => setOpen(null)} />}
    </div>
  );
}
