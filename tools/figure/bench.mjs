/** Owns the measurement of a frame's cost: `node tools/figure/bench.mjs` prints time and size for every movement. */
import { loadFigure } from './load.mjs';
import { text } from './svg.mjs';

const { movementIds, movementOf, scene, solve } = await loadFigure();
const FRAMES = 400;

/**
 * Milliseconds for one call, on average after warming up.
 * @param {(i: number) => unknown} run
 */
function cost(run) {
  for (let i = 0; i < FRAMES; i++) run(i);
  const start = performance.now();
  for (let i = 0; i < FRAMES; i++) run(i);
  return (performance.now() - start) / FRAMES;
}

console.log('movement          solve ms  solve+scene ms  elements  text kB');
for (const id of movementIds) {
  const movement = movementOf(id);
  const end = movement.poses.length - 1;
  const options = { id: 'b-', theme: 'light', arrow: true };
  const at = (/** @type {number} */ i) => (i / FRAMES) * end;
  const solving = cost((i) => solve(movement, at(i)));
  const whole = cost((i) => scene(movement, at(i), options));
  const drawing = text(scene(movement, end, options));
  const elements = drawing.match(/<[a-zA-Z]/g)?.length ?? 0;
  console.log(
    `${id.padEnd(16)}${solving.toFixed(3).padStart(10)}${whole.toFixed(3).padStart(16)}${String(elements).padStart(10)}${(drawing.length / 1000).toFixed(1).padStart(9)}`,
  );
}
