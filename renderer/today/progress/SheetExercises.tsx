/** The exercises of the clinician's sheet: the ones done most as pictures, the others by name. */
import { lazy, Suspense } from 'react';
import type { ProgressView } from '../../../main/bridge/contract';
import { useText } from '../../text';

type Done = ProgressView['reports']['exercises'];

/** The drawn person is loaded when a sheet is. */
const ExercisePicture = lazy(async () => ({
  default: (await import('../../ui/ExercisePicture')).ExercisePicture,
}));

/** One row of them, so that the page stays one. */
const mostPictures = 6;

export function SheetExercises({ exercises }: { readonly exercises: Done }) {
  const { t, say } = useText();
  const nameOf = ({ exercise }: Done[number]): string => say(`exercise.${exercise}.name`);
  if (exercises.length === 0) return <p>{t('progress.clinician.noExercises')}</p>;
  return (
    <>
      <ul className="sheet-pictures">
        {exercises.slice(0, mostPictures).map((done) => (
          <li key={done.exercise}>
            <span className="sheet-picture">
              <Suspense fallback={null}>
                <ExercisePicture exercise={done.exercise} onPaper />
              </Suspense>
            </span>
            <b>{nameOf(done)}</b>
            <span className="sheet-quiet">{t('progress.clinician.times', { times: done.times })}</span>
          </li>
        ))}
      </ul>
      {exercises.length > mostPictures && (
        <ul className="sheet-exercises">
          {exercises.slice(mostPictures).map((done) => (
            <li key={done.exercise}>
              {nameOf(done)}{' '}
              <span className="sheet-quiet">{t('progress.clinician.times', { times: done.times })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
