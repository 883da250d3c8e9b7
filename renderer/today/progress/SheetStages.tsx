/** The stages of the programme on the clinician's sheet: one bar over the whole period, a rest hollow in it, names under it. */
import type { ProgressView } from '../../../main/bridge/contract';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { useProgressWords } from './progressWords';
import { widthOf, wordsThatFit } from './scale';

/** Of the sheet between its margins, px. */
const width = 698;

const dayMs = 86_400_000;

export function SheetStages({ view }: { readonly view: ProgressView }) {
  const { stages } = view;
  const words = useProgressWords(view);
  const days = stages.map(({ from, through }) => (Date.parse(through) - Date.parse(from)) / dayMs + 1);
  const all = days.reduce((sum, one) => sum + one, 0);
  const nameOf = ({ stage, rests }: (typeof stages)[number]): string =>
    rests ? words.t('progress.stages.rest') : words.stageName(stage);
  const places = stages.map((span, index) => {
    const begin = (days.slice(0, index).reduce((sum, one) => sum + one, 0) / all) * width;
    const isNamed = stages.slice(0, index).some((one) => one.stage === span.stage && !one.rests);
    const word = span.rests || isNamed ? null : nameOf(span);
    // The last name ends with the bar where it would run over it.
    const isLast = index === stages.length - 1;
    const from = isLast && word !== null ? Math.min(begin, width - widthOf(word)) : begin;
    return { begin, from, word };
  });
  const shown = wordsThatFit(places);
  return (
    <ol className="sheet-stages">
      {stages.map((span, index) => (
        <li key={span.from} data-rests={span.rests} style={{ flexGrow: days[index] }}>
          {shown[index] == null ? (
            <VisuallyHidden>{nameOf(span)}</VisuallyHidden>
          ) : (
            <span data-ends={places[index]?.from !== places[index]?.begin}>{shown[index]}</span>
          )}
          <VisuallyHidden>{words.period(span.from, span.through)}</VisuallyHidden>
        </li>
      ))}
    </ol>
  );
}
