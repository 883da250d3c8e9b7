/** The line at the foot that says when the next prompt comes. */
import type { BreakView } from '../../main/bridge/contract';
import { useText } from '../text';

export function NextLine({ next }: Pick<BreakView, 'next'>) {
  const { t, format } = useText();
  if (next === null) return <span />;
  const time = format.amount(next.minutes, 'minutes');
  return (
    <p className="next-line t12 secondary">
      {t(next.after === 'sitting' ? 'break.nextAfter' : 'break.nextIn', {
        time,
      })}
    </p>
  );
}
