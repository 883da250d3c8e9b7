/** Why a number is what it is: a question, one sentence, and the sources, each of which opens its citation. */
import '../ui/Card.css';
import type { ReactNode } from 'react';
import type { SourceLink } from './SourceDialog';
import { SourceLinks } from './SourceLinks';

export interface WhyLineProps {
  /** "Why 30?" */
  readonly question: string;
  readonly children: ReactNode;
  readonly sources?: readonly SourceLink[];
}

export function WhyLine({ question, children, sources = [] }: WhyLineProps) {
  return (
    <div className="why-line">
      {/* Not a p: a dialog may open in it. */}
      <div className="why-words">
        <b>{question}</b> {children}
        <SourceLinks sources={sources} />
      </div>
    </div>
  );
}
