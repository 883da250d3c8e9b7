/** Owns one picture of a sheet: a figure in a card, or on the break window's stage. */
import { loadFigure } from './load.mjs';
import { card, label, text, write } from './svg.mjs';

export const figure = await loadFigure();

/** @typedef {'light' | 'dark'} Theme */
/** @typedef {(x: number, y: number, width: number, height: number) => string} Draw */
/**
 * @typedef {object} Options
 * @property {Theme} [theme]
 * @property {'normal' | 'more'} [contrast]
 * @property {string} [reach]
 * @property {string} [mistake]
 * @property {'left' | 'right'} [side]
 * @property {{ x: number[], height: number }} [box]
 * @property {boolean} [arrow]
 * @property {boolean} [props]
 * @property {object} [person]
 */

/** Ground and words of a sheet. */
export const sheet = {
  light: { ground: '#F7F5F2', words: '#565C59' },
  dark: { ground: '#1B1A18', words: '#B0ABA2' },
};
let count = 0;

/**
 * One card with one frame in it, as large as the movement's frame allows.
 * @param {string} id
 * @param {number} pose
 * @param {string} words
 * @param {Options} [options]
 * @returns {Draw}
 */
export const still =
  (id, pose, words, { theme = 'light', contrast, reach, mistake, side = 'right', box, ...rest } = {}) =>
  (x, y, width, height) => {
    const movement = figure.movementOf(id, reach, mistake);
    const frame = box ?? movement.frame;
    const palette = figure.paletteOf(theme, contrast);
    const scale = Math.min(
      (height - 46) / (frame.height * 400),
      (width - 12) / ((frame.x[1] - frame.x[0]) * 400),
    );
    const mirror = side === 'left' ? -1 : 1;
    const centre = ((frame.x[0] + frame.x[1]) / 2) * 400 * scale * mirror;
    const nodes = figure.scene(movement, pose, {
      id: `c${++count}-`,
      theme,
      contrast,
      floor: true,
      mistake: mistake && movement.mistakes[mistake],
      ...rest,
    });
    return `${card(x, y, width, height, palette.ground)}<g transform="translate(${x + width / 2 - centre} ${y + height - 24}) scale(${scale * mirror} ${scale})">${text(nodes)}</g>${label(x + 12, y + 20, words, sheet[theme].words)}`;
  };

/**
 * The figure on the break window's stage, 392 x 340: ring centre (196, 172), disc radius 150, floor at 268.
 * @param {string} id
 * @param {number} pose
 * @param {'left' | 'right'} side
 * @param {Theme} theme
 * @returns {Draw}
 */
export const staged = (id, pose, side, theme) => (x, y) => {
  const palette = figure.paletteOf(theme);
  const nodes = figure.scene(figure.movementOf(id), pose, { id: `s${++count}-`, theme, arrow: true });
  const mirror = side === 'left' ? ' scale(-1 1)' : '';
  const at = figure.figureBox(id).transform(196, 268, side);
  const above = figure.topScene(palette, sheet[theme].ground);
  const aside = side === 'left' ? 114 : 278;
  const top = figure.hasTopView(id)
    ? `<g transform="translate(${aside} 96)${mirror}">${text(above)}</g>`
    : '';
  return `<g transform="translate(${x} ${y})"><path d="M80.7 268A150 150 0 1 1 311.3 268Z" fill="${palette.ground}"/><path d="M62 270A164 164 0 1 1 330 270" fill="none" stroke="${palette.arrow}" stroke-width="6" stroke-linecap="round"/><g transform="${at}${mirror}">${text(nodes)}</g>${top}${label(4, 14, `${id} ${pose}`, sheet[theme].words)}</g>`;
};

/**
 * A grid of pictures, written as one file.
 * @param {string} name
 * @param {Theme} theme
 * @param {number} columns
 * @param {number} width
 * @param {number} height
 * @param {Draw[]} cells
 * @param {number} [zoom]
 */
export function grid(name, theme, columns, width, height, cells, zoom) {
  const rows = Math.ceil(cells.length / columns);
  const body = cells.map((draw, i) => {
    const row = Math.floor(i / columns);
    return draw(16 + (i % columns) * (width + 10), 16 + row * (height + 10), width, height);
  });
  write(
    name,
    22 + columns * (width + 10),
    22 + rows * (height + 10),
    sheet[theme].ground,
    body.join(''),
    zoom,
  );
}

/**
 * The close-up of the tilt on a card.
 * @param {string} id
 * @param {number} pose
 * @param {number} tilt 0 let go, 1 tilted
 * @param {string} words
 * @param {Options & { zoom?: number, radius?: number }} [options]
 * @returns {Draw}
 */
export const closeUp =
  (id, pose, tilt, words, { theme = 'light', side = 'right', radius = 66, zoom = 1.04, ...rest } = {}) =>
  (x, y, width, height) => {
    const palette = figure.paletteOf(theme, rest.contrast);
    const k = (Math.min(width, height - 30) / 2 - 8) / radius;
    const nodes = figure.lensScene(figure.movementOf(id), pose, {
      id: `l${++count}-`,
      theme,
      tilt,
      radius,
      zoom,
      arrows: tilt > 0.5,
      ground: sheet[theme].ground,
      surface: theme === 'dark' ? '#252422' : '#FFFFFF',
      ...rest,
    });
    const drawn = text(nodes).replaceAll('var(--track)', theme === 'dark' ? '#4A4742' : '#D9D4CB');
    return `${card(x, y, width, height, palette.ground)}<g transform="translate(${x + width / 2} ${y + (height + 22) / 2}) scale(${side === 'left' ? -k : k} ${k})">${drawn}</g>${label(x + 12, y + 20, words, sheet[theme].words)}`;
  };
