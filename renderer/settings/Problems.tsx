/** What was wrong with a file and what was done about it: told once, at the top. */
import './Problems.css';
import { useState } from 'react';
import type { StorageProblem } from '../../main/ports';
import { type Text, useText } from '../text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

/** A name of a file stays in one order in a line that is written from the right, wherever it breaks. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

function sentence({ file, problem, keptAs, details }: StorageProblem, { t, format }: Text): string {
  const words = {
    file: t(`settings.problem.file.${file}`),
    details: format.list(details),
    keptAs: keptAs === null ? '' : isolated(keptAs),
  };
  const said = t(`settings.problem.${problem}`, words);
  return format.paragraph([said, keptAs === null ? null : t('settings.problem.keptAs', words)]);
}

export function Problems({ problems }: { readonly problems: readonly StorageProblem[] }) {
  const text = useText();
  const [told, setTold] = useState<readonly string[]>([]);
  const open = problems.filter((problem) => !told.includes(JSON.stringify(problem)));
  if (open.length === 0) return null;
  return (
    <div className="problems" role="status">
      <Icon name="warning" />
      <div>
        {open.map((problem) => (
          <p key={JSON.stringify(problem)} className="selectable">
            {sentence(problem, text)}
          </p>
        ))}
      </div>
      <Button
        kind="bare"
        small
        icon="cross"
        aria-label={text.t('settings.problem.close')}
        onClick={() => setTold(problems.map((problem) => JSON.stringify(problem)))}
      />
    </div>
  );
}
