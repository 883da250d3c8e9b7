/** Sources in a row of links, each of which opens its citation. */
import '../ui/Card.css';
import { Fragment, useState } from 'react';
import { useText } from '../text';
import { SourceDialog, type SourceLink } from './SourceDialog';

export function SourceLinks({ sources }: { readonly sources: readonly SourceLink[] }) {
  const { t, format } = useText();
  const [open, setOpen] = useState<SourceLink | null>(null);
  return (
    <>
      {sources.map((link, index) => (
        <Fragment key={link.id}>
          {format.gap}
          {/* A comma stays with the word before it. */}
          <span className="why-source">
            <button
              type="button"
              aria-label={t('ui.source.open', { name: link.name })}
              onClick={() => setOpen(link)}
            >
              <bdi>{link.name}</bdi>
            </button>
            {index < sources.length - 1 && format.comma}
          </span>
        </Fragment>
      ))}
      {open !== null && <SourceDialog link={open} onClose={() => setOpen(null)} />}
    </>
  );
}
