/** How prompts are answered hour by hour: the hours in which they are mostly let go are named and hatched. */
import type { HourAnswers } from '../../../main/domain/statistics/advice/advice';
import { useText } from '../../text';

export function HoursStrip({ hours }: { readonly hours: readonly HourAnswers[] }) {
  const { t, format } = useText();
  const first = hours[0]?.hour ?? 0;
  const last = hours.at(-1)?.hour ?? 0;
  const skipped = hours.filter(({ mostlySkipped }) => mostlySkipped);
  const span = (hour: number): string =>
    t('settings.skipped.span', { from: format.timeOfDay(hour * 60), to: format.timeOfDay((hour + 1) * 60) });
  return (
    <div className="limit-hours">
      <p>
        {skipped.length === 0
          ? t('settings.skipped.none')
          : t('settings.skipped.hours', {
              hours: skipped.map(({ hour }) => span(hour)).join(t('settings.skipped.and')),
            })}
      </p>
      <ol aria-hidden="true">
        {Array.from({ length: last - first + 1 }, (_, index) => first + index).map((hour) => {
          const of = hours.find((one) => one.hour === hour);
          const share = of === undefined ? 0 : of.taken / of.prompts;
          return (
            <li key={hour} data-skipped={of?.mostlySkipped || undefined}>
              <i className="hour-share" style={{ '--high': share }} />
              <span>{format.number(hour)}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
