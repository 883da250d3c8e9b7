/** Owns the contact sheets of the figure: `node tools/figure/sheets.mjs [name...]` writes .cache/figure/*.png. */
import { closeUp, figure, grid, staged, still } from './cells.mjs';

const { movementOf, mistakesOf } = figure;
/** @type {readonly string[]} */
const ids = figure.movementIds;
/** @type {readonly import('./cells.mjs').Theme[]} */
const themes = ['light', 'dark'];
/** @type {(id: string) => number} */
const last = (id) => movementOf(id).poses.length - 1;

/** @type {Record<string, () => void>} */
const sheets = {
  poses: () => {
    for (const theme of themes) {
      const cells = ids.flatMap((id) => {
        const row = Array.from({ length: last(id) + 1 }, (_, i) =>
          still(id, i, `${id} · ${figure.poseName(id, i)}`, { theme, arrow: true }),
        );
        while (row.length < 4) row.push(() => '');
        return row;
      });
      grid(`poses-${theme}`, theme, 4, 380, 340, cells);
    }
  },
  film: () => {
    for (const id of ids) {
      const cells = Array.from({ length: 12 }, (_, i) => {
        const pose = (i / 11) * last(id);
        return still(id, pose, `${id} ${pose.toFixed(2)}`);
      });
      grid(`film-${id}`, 'light', 6, 320, 300, cells);
    }
  },
  hero: () => {
    for (const id of ids)
      for (const theme of themes)
        grid(`hero-${id}-${theme}`, theme, 1, 1100, 1100, [still(id, last(id), '', { theme, arrow: true })]);
  },
  looks: () => {
    const box = { x: [-0.05, 0.32], height: 1.04 };
    for (const theme of themes) {
      const cells = Object.entries(figure.PERSONS).flatMap(([name, person]) => [
        still('standing-step', 0, name, {
          theme,
          person,
          props: false,
          box: { x: [-0.18, 0.2], height: 1.04 },
        }),
        still('sit-to-stand', 3, name, { theme, person, props: false, box }),
      ]);
      grid(`looks-${theme}`, theme, 5, 300, 560, cells);
    }
  },
  mistakes: () => {
    const cells = ids.flatMap((id) =>
      mistakesOf(id).map((/** @type {string} */ name) =>
        still(id, figure.mistakePose(id, name), `${id} · ${name}`, { mistake: name }),
      ),
    );
    grid('mistakes', 'light', 5, 340, 340, cells);
  },
  contrast: () => {
    for (const theme of themes) {
      const cells = ids.map((id) => still(id, last(id), id, { theme, contrast: 'more', arrow: true }));
      grid(`contrast-${theme}`, theme, 3, 460, 420, cells);
    }
  },
  reach: () => {
    const cells = ids
      .filter((id) => movementOf(id).reach)
      .flatMap((id) =>
        ['stiff', 'average', 'supple'].map((reach) => still(id, last(id), `${id} · ${reach}`, { reach })),
      );
    grid('reach', 'light', 6, 320, 320, cells);
  },
  lens: () => {
    for (const theme of themes) {
      const cells = ids
        .filter((id) => movementOf(id).kind === 'stretch')
        .flatMap((id) => {
          const pose = Math.max(0, last(id) - 1);
          return [0, 0.5, 1].map((tilt) => closeUp(id, pose, tilt, `${id} · ${tilt}`, { theme }));
        });
      grid(`lens-${theme}`, theme, 6, 300, 320, cells);
    }
  },
  mirror: () => {
    const cells = ids.map((id) => still(id, last(id), id, { side: 'left', arrow: true }));
    grid('mirror', 'light', 5, 320, 320, cells);
  },
  stage: () => {
    for (const theme of themes) {
      const cells = ids.flatMap((id) => [staged(id, last(id), 'right', theme), staged(id, 1, 'left', theme)]);
      grid(`stage-${theme}`, theme, 4, 392, 300, cells);
    }
  },
};

const wanted = process.argv.slice(2);
for (const [name, make] of Object.entries(sheets)) if (wanted.length === 0 || wanted.includes(name)) make();
