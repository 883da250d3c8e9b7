/**
 * Owns which frame the drawing of a moving picture holds, so that none is made or written into the page twice: where it comes
 * its frame is made by what renders it, and shown, and laid on its sheet.
 */
import type { SvgNode } from './node';
import { patch } from './paint';

export interface Drawing {
  /** The nodes of a frame of `subject`, which are made anew only where it is another than the last one. */
  frame(subject: unknown, name: string, make: () => readonly SvgNode[]): readonly SvgNode[];
  /** Its elements were rendered, with the frame of this name. */
  rendered(name: string): void;
  /** Sets the frame of this name in the page where it is not; false where its elements are of another picture. */
  write(parent: Element, name: string, nodes: () => readonly SvgNode[]): boolean;
}

export function createDrawing(): Drawing {
  let last: { readonly subject: unknown; readonly name: string; readonly nodes: readonly SvgNode[] } | null =
    null;
  let held: string | null = null;
  let isFirst = true;
  return {
    frame(subject, name, make) {
      if (last !== null && last.subject === subject && last.name === name) return last.nodes;
      const nodes = make();
      last = { subject, name, nodes };
      return nodes;
    },
    rendered(name) {
      // What is rendered again meets what was written meanwhile, of which React does not know: that is another frame.
      held = isFirst ? name : null;
      isFirst = false;
    },
    write(parent, name, nodes) {
      if (held === name) return true;
      held = patch(parent, nodes()) ? name : null;
      return held !== null;
    },
  };
}
