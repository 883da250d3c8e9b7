/**
 * Owns a page that comes with its first frame: it is dressed and painted as it came, and the page's own script, which makes it
 * live, runs once it is in sight. Nothing of it is painted before this has run.
 */
import { first } from './first';
import { noteInSight, whenDrawn } from './painted';
import { applyAppearance } from './ui/dress';

/** Until then the window comes to the screen, for which it may need the processor; ms. */
const inSightWithin = 80;

const page = document.querySelector<HTMLElement>('script[data-page]')?.dataset['page'];
const place = document.getElementById('window');
const look = first()?.look;
if (page === undefined || place === null || look === undefined) throw new Error('no first frame came');
applyAppearance(look);
// As its heading says it once it is live (renderer/break/Title.tsx).
document.title = place.querySelector('h1')?.textContent ?? document.title;

async function comeIntoSight(): Promise<void> {
  await window.psoasPause?.painted('break');
  noteInSight();
  await new Promise((done) => setTimeout(done, inSightWithin));
}

const begin = (): Promise<unknown> => import(/* @vite-ignore */ new URL(page, location.href).href);
whenDrawn(place, () => {
  comeIntoSight()
    .catch((reason: unknown) => console.error('that the page is painted was not heard', reason))
    .then(begin)
    .catch((reason: unknown) => console.error('the page did not become live', reason));
});
