/** The day as one strip: a block for all that was done, marks for the prompts, and now. Blocks can be chosen. */
import './strip.css';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { DayView } from '../../main/bridge/contract';
import type { StripBlock } from '../../main/domain/statistics/strip';
import { useAppearance } from '../ui/appearance';
import { useDayWords } from './dayWords';
import { Marker } from './Marker';
import { hourStep, placeOf, type Scale } from './stripScale';

export interface StripProps {
  readonly view: DayView;
  readonly scale: Scale;
  readonly chosen: StripBlock | null;
  readonly onChoose: (block: StripBlock | null) => void;
}

/** The inner width of the card, in px at any text size. */
const room = 768;

/** Which block a key leads to; `null` = the key does nothing here. */
function goTo(key: string, index: number, last: number, rtl: boolean): number | null {
  switch (key) {
    case 'ArrowRight':
      return rtl ? index - 1 : index + 1;
    case 'ArrowLeft':
      return rtl ? index + 1 : index - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/** Whether two blocks are parts of one bout, with and without a call: nothing parts them. */
function isOneBout(one: StripBlock | undefined, other: StripBlock | undefined): boolean {
  const sits = (block: StripBlock): boolean => block.kind === 'sitting' || block.kind === 'call';
  return one !== undefined && other !== undefined && one.to === other.from && sits(one) && sits(other);
}

export function Strip({ view, scale, chosen, onChoose }: StripProps) {
  const words = useDayWords(view);
  const { textScale, direction } = useAppearance();
  const { strip } = view;
  const [stop, setStop] = useState(0);
  const [shown, setShown] = useState<StripBlock | null>(null);
  const blocks = useRef<(HTMLButtonElement | null)[]>([]);
  const last = strip.length - 1;
  // One stop in the order of the keyboard; arrows lead from block to block.
  const current = Math.min(stop, last);
  const move = (event: KeyboardEvent): void => {
    const wanted = goTo(event.key, current, last, direction === 'rtl');
    if (event.key === 'Escape') onChoose(null);
    if (wanted === null) return;
    event.preventDefault();
    const next = Math.min(last, Math.max(0, wanted));
    setStop(next);
    blocks.current[next]?.focus();
  };
  const step = hourStep(scale.hours.length, room, textScale);
  const place = (at: number): string => `${placeOf(scale, at)}%`;
  const middle = (block: StripBlock): number => (placeOf(scale, block.from) + placeOf(scale, block.to)) / 2;

  return (
    <div className="strip">
      <ul className="strip-marks">
        {view.marks.map(({ at, kind }) => (
          <li key={`${at} ${kind}`} style={{ '--at': place(at) }}>
            <Marker
              kind={kind}
              name={words.t('today.markAt', { kind: words.t(`today.mark.${kind}`), time: words.time(at) })}
            />
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these buttons show parts of one picture. */}
      <div
        className="strip-track"
        role="group"
        aria-label={words.t('today.strip.label', { between: words.between(scale) })}
        onKeyDown={move}
      >
        {scale.hours.map(({ at }) => (
          <i key={at} className="strip-hour" style={{ '--at': place(at) }} />
        ))}
        {strip.map((block, index) => (
          <button
            key={`${block.kind} ${block.from}`}
            type="button"
            className="strip-block"
            data-kind={block.kind}
            data-joins-before={isOneBout(strip[index - 1], block)}
            data-joins-after={isOneBout(block, strip[index + 1])}
            style={{ '--from': place(block.from), '--to': place(block.to) }}
            aria-label={words.block(block)}
            aria-pressed={block === chosen}
            tabIndex={index === current ? 0 : -1}
            ref={(element) => {
              blocks.current[index] = element;
            }}
            onFocus={() => {
              setStop(index);
              setShown(block);
            }}
            onBlur={() => setShown(null)}
            onMouseEnter={() => setShown(block)}
            onMouseLeave={() => setShown(null)}
            onClick={() => onChoose(block === chosen ? null : block)}
          />
        ))}
        {view.today && (
          <span className="strip-now" style={{ '--at': place(view.now) }}>
            <b data-side={placeOf(scale, view.now) > 92 ? 'start' : 'end'}>{words.t('today.now')}</b>
          </span>
        )}
      </div>
      {shown !== null && shown !== chosen && (
        <div className="strip-tip" style={{ '--middle': middle(shown) }} aria-hidden="true">
          {words.block(shown)}
        </div>
      )}
      <div className="strip-scale t12 secondary" aria-hidden="true">
        {scale.hours
          .filter(({ hour }) => hour % step === 0)
          .map(({ at, hour }) => (
            <span key={at} style={{ '--at': place(at) }}>
              {words.format.number(hour)}
            </span>
          ))}
      </div>
    </div>
  );
}
