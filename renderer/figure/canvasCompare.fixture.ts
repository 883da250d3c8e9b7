/** Test code, run in a browser: paints frames as SVG and on a canvas, in the same browser, and tells how far the two are apart. */
import {
  figureBox,
  lensScene,
  type MovementId,
  movementIds,
  movementOf,
  PERSONS,
  scene,
  type ThemeName,
} from '.';
import { paintNodes } from './canvas';
import type { SvgNode } from './node';

const text = (nodes: readonly SvgNode[]): string =>
  nodes
    .map(({ tag, attributes, children }) => {
      const inside = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<${tag}${inside.join('')}>${text(children)}</${tag}>`;
    })
    .join('')
    .replaceAll(/var\(--[\w-]+\)/g, pageColour);

/** What stands for every colour of the page's own. */
const pageColour = '#888888';

interface Frame {
  readonly movement: MovementId;
  readonly pose: number;
  /** Of the close-up, 0 to 1; `null` = the figure itself. */
  readonly tilt: number | null;
  readonly theme: ThemeName;
  readonly contrast: 'normal' | 'more';
  readonly person: keyof typeof PERSONS;
  readonly ratio: number;
}

export interface Compared extends Frame {
  /** The largest difference of a channel of a pixel, of 255. */
  readonly most: number;
  /** How many pixels of a million differ by more than 24 of 255. */
  readonly apart: number;
}

const margin = 36;
const scale = 0.585;

/** The close-up's disc, as it is beside the figure. */
const lens = { radius: 66, zoom: 1.04 };
/** As the drill has it: without a rim, seen within a dome. At this tilt, so that both are compared. */
const drilled = { tilt: 0.6, look: { bare: true, within: 'M-52 40A66 66 0 1 1 52 40Z' } };

function sizeOf({ movement, tilt, ratio }: Frame) {
  if (tilt !== null) {
    const edge = lens.radius + 5;
    const side = Math.ceil(2 * edge * ratio);
    return { factor: ratio, left: -edge, top: -edge, width: side, height: side };
  }
  const { x, y, width, height } = figureBox(movement);
  const factor = scale * ratio;
  return {
    factor,
    left: x - margin,
    top: y - margin,
    width: Math.ceil((width + 2 * margin) * factor),
    height: Math.ceil((height + 2 * margin) * factor),
  };
}

type Size = ReturnType<typeof sizeOf>;

function penOf({ width, height }: Size): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('no canvas');
  return pen;
}

function nodesOf({ movement, pose, tilt, theme, contrast, person }: Frame): readonly SvgNode[] {
  const look = { id: 'f-', theme, contrast, person: PERSONS[person] };
  return tilt === null
    ? scene(movementOf(movement), pose, { ...look, arrow: true, breath: 0.4 })
    : lensScene(movementOf(movement), pose, {
        ...look,
        ...lens,
        ...(tilt === drilled.tilt && drilled.look),
        tilt,
        arrows: tilt > 0.5,
      });
}

async function bothOf(
  frame: Frame,
): Promise<readonly [svg: CanvasRenderingContext2D, canvas: CanvasRenderingContext2D]> {
  const size = sizeOf(frame);
  const nodes = nodesOf(frame);
  const view = `${size.left} ${size.top} ${size.width / size.factor} ${size.height / size.factor}`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="${view}">${text(nodes)}</svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const [svg, canvas] = [penOf(size), penOf(size)];
  svg.drawImage(image, 0, 0);
  canvas.setTransform(size.factor, 0, 0, size.factor, -size.left * size.factor, -size.top * size.factor);
  paintNodes(canvas, nodes, () => pageColour);
  return [svg, canvas];
}

function apart(one: ImageData, other: ImageData): { readonly most: number; readonly count: number } {
  let [most, count] = [0, 0];
  for (let at = 0; at < one.data.length; at += 4) {
    let pixel = 0;
    // Colours count as far as they are seen.
    for (let channel = 0; channel < 4; channel += 1) {
      const seen = (data: Uint8ClampedArray): number =>
        channel === 3 ? (data[at + 3] ?? 0) : ((data[at + channel] ?? 0) * (data[at + 3] ?? 0)) / 255;
      pixel = Math.max(pixel, Math.abs(seen(one.data) - seen(other.data)));
    }
    most = Math.max(most, pixel);
    if (pixel > 24) count += 1;
  }
  return { most: Math.round(most), count };
}

function lensFrames(ratio: number): readonly Frame[] {
  const looks = Object.keys(PERSONS) as (keyof typeof PERSONS)[];
  const stretches = movementIds.filter((movement) => movementOf(movement).kind === 'stretch');
  return stretches.flatMap((movement, place) =>
    [0, 0.25, 0.6, 1].map(
      (tilt, index): Frame => ({
        movement,
        pose: 1,
        tilt,
        theme: (place + index) % 2 === 1 ? 'dark' : 'light',
        contrast: index === 1 ? 'more' : 'normal',
        person: looks[(place + index) % looks.length] ?? 'short',
        ratio,
      }),
    ),
  );
}

function frames(ratio: number): readonly Frame[] {
  const looks = Object.keys(PERSONS) as (keyof typeof PERSONS)[];
  return movementIds.flatMap((movement, place) => {
    const last = movementOf(movement).poses.length - 1;
    return [0, 0.5, last - 0.4, last].map((pose, index): Frame => {
      const person = looks[(place + index) % looks.length] ?? 'short';
      const dark = (place + index) % 2 === 1;
      return {
        movement,
        pose,
        tilt: null,
        theme: dark ? 'dark' : 'light',
        contrast: index === 1 ? 'more' : 'normal',
        person,
        ratio,
      };
    });
  });
}

async function compare(ratios: readonly number[]): Promise<readonly Compared[]> {
  const found: Compared[] = [];
  for (const frame of ratios.flatMap((ratio) => [...frames(ratio), ...lensFrames(ratio)])) {
    const [svg, canvas] = await bothOf(frame);
    const { width, height } = svg.canvas;
    const { most, count } = apart(
      svg.getImageData(0, 0, width, height),
      canvas.getImageData(0, 0, width, height),
    );
    found.push({ ...frame, most, apart: Math.round((count / (width * height)) * 1e6) });
  }
  return found;
}

/** Some frames beside each other as a picture, SVG above, canvas below. */
async function sheet(ratio: number): Promise<string> {
  const chosen = [...frames(ratio).filter((_, index) => index % 3 === 0), ...lensFrames(ratio).slice(0, 8)];
  const pairs = await Promise.all(chosen.map(bothOf));
  const width = pairs.reduce((sum, [one]) => sum + one.canvas.width, 0);
  const height = Math.max(...pairs.map(([one]) => one.canvas.height));
  const whole = document.createElement('canvas');
  [whole.width, whole.height] = [width, height * 2];
  const pen = whole.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.fillStyle = '#e9efec';
  pen.fillRect(0, 0, width, height * 2);
  let left = 0;
  for (const pair of pairs) {
    for (const [row, one] of pair.entries()) pen.drawImage(one.canvas, left, row * height);
    left += pair[0].canvas.width;
  }
  return whole.toDataURL('image/png');
}

Object.assign(window, { compare, sheet });
