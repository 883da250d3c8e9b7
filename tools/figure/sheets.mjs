/** Owns the contact sheets of the figure: `node tools/figure/sheets.mjs [name...]` writes .cache/figure/*.png. */
import { loadFigure } from './load.mjs';
import { card, label, text, write } from './svg.mjs';

const figure = await loadFigure();
const { movementIds, movementOf, mistakesOf, PERSONS, paletteOf, scene } = figure;
const INK = { light: ['#F7F5F2', '#1D2221', '#565C59'], dark: ['#1B1A18', '#EEEBE5', '#B0ABA2'] };
let count = 0;

/** One card with one frame in it, filled as large as the movement's frame allows. */
function cell(id, pose, x, y, width, height, words, options = {}) {
  const { theme = 'light', contrast, reach, mistake, side = 'right', box, ...rest } = options;
  const movement = movementOf(id, reach, mistake);
  const { frame } = box ? { frame: box } : movement;
  const palette = paletteOf(theme, contrast);
  const scale = Math.min(
    (height - 46) / (frame.height * 400),
    (width - 12) / ((frame.x[1] - frame.x[0]) * 400),
  );
  const centre = ((frame.x[0] + frame.x[1]) / 2) * 400 * scale;
  const mirror = side === 'left' ? -1 : 1;
  const nodes = scene(movement, pose, {
    id: `c${++count}-`,
    theme,
    contrast,
    floor: true,
    mistake: mistake && movement.mistakes[mistake],
    ...rest,
  });
  return `${card(x, y, width, height, palette.ground)}<g transform="translate(${x + width / 2 - centre * mirror} ${y + height - 24}) scale(${scale * mirror} ${scale})">${text(nodes)}</g>${label(x + 12, y + 20, words, INK[theme][2], 12)}`;
}

/** A grid of cards. */
function grid(name, theme, columns, width, height, cells) {
  const rows = Math.ceil(cells.length / columns);
  const body = cells
    .map((draw, index) =>
      draw(
        16 + (index % columns) * (width + 10),
        16 + Math.floor(index / columns) * (height + 10),
        width,
        height,
      ),
    )
    .join('');
  write(name, 22 + columns * (width + 10), 22 + rows * (height + 10), INK[theme][0], body);
}

const still = (id, pose, words, options) => (x, y, w, h) => cell(id, pose, x, y, w, h, words, options);
const posesOf = (id) => movementOf(id).poses;

const SHEETS = {
  poses: () => {
    for (const theme of ['light', 'dark']) {
      const cells = movementIds.flatMap((id) => {
        const all = posesOf(id).map((pose, index) =>
          still(id, index, `${id} · ${pose.name}`, { theme, arrow: true }),
        );
        while (all.length < 4) all.push(() => '');
        return all;
      });
      grid(`poses-${theme}`, theme, 4, 380, 340, cells);
    }
  },
  film: () => {
    for (const id of movementIds) {
      const last = posesOf(id).length - 1;
      const frames = Array.from({ length: 12 }, (_, i) => (i / 11) * last);
      grid(
        `film-${id}`,
        'light',
        6,
        320,
        300,
        frames.map((u) => still(id, u, `${id} ${u.toFixed(2)}`, {})),
      );
    }
  },
  hero: () => {
    for (const id of movementIds)
      for (const theme of id === 'standing-step' || id === 'seated' ? ['light', 'dark'] : ['light'])
        grid(`hero-${id}-${theme}`, theme, 1, 1100, 1100, [
          still(id, posesOf(id).length - 1, '', { theme, arrow: true }),
        ]);
  },
  looks: () => {
    for (const theme of ['light', 'dark']) {
      const cells = Object.entries(PERSONS).flatMap(([name, person]) => [
        still('sit-to-stand', 3, name, {
          theme,
          person,
          props: false,
          box: { x: [-0.05, 0.32], height: 1.04 },
        }),
        still('seated', 3, name, { theme, person }),
      ]);
      grid(`looks-${theme}`, theme, 4, 380, 460, cells);
    }
  },
  mistakes: () => {
    const cells = movementIds.flatMap((id) =>
      mistakesOf(id).map((name) =>
        still(id, movementOf(id).mistakes[name].pose, `${id} · ${name}`, { mistake: name }),
      ),
    );
    grid('mistakes', 'light', 5, 340, 340, cells);
  },
  contrast: () => {
    for (const theme of ['light', 'dark'])
      grid(
        `contrast-${theme}`,
        theme,
        3,
        460,
        420,
        movementIds.map((id) =>
          still(id, posesOf(id).length - 1, id, { theme, contrast: 'more', arrow: true }),
        ),
      );
  },
  reach: () => {
    const cells = movementIds
      .filter((id) => movementOf(id).reach)
      .flatMap((id) =>
        ['stiff', 'average', 'supple'].map((reach) =>
          still(id, posesOf(id).length - 1, `${id} · ${reach}`, { reach }),
        ),
      );
    grid('reach', 'light', 6, 320, 320, cells);
  },
  mirror: () => {
    const cells = movementIds.map((id) =>
      still(id, posesOf(id).length - 1, id, { side: 'left', arrow: true }),
    );
    grid('mirror', 'light', 5, 320, 320, cells);
  },
};

const wanted = process.argv.slice(2);
for (const [name, make] of Object.entries(SHEETS)) if (wanted.length === 0 || wanted.includes(name)) make();
