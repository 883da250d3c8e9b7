/** Owns the way from scene nodes to the page: React elements once, patched attributes for every later frame. */
import { createElement, type ReactElement } from 'react';
import type { SvgNode } from './node';

const camel = new Map<string, string>();

/** React wants strokeWidth where SVG says stroke-width. */
function reactName(name: string): string {
  const known = camel.get(name);
  if (known) return known;
  const made = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  camel.set(name, made);
  return made;
}

const toElement = ({ key, tag, attributes, children }: SvgNode): ReactElement =>
  createElement(
    tag,
    {
      key,
      ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [reactName(name), value])),
    },
    children.length > 0 ? children.map(toElement) : undefined,
  );

/** Scene nodes as React elements. */
export const painted = (nodes: readonly SvgNode[]): readonly ReactElement[] => nodes.map(toElement);

/**
 * Set on the page only what differs. `parent` must hold these nodes from an earlier frame of the same movement;
 * returns false, having stopped, when it does not, so that the caller can render afresh.
 */
export function patch(parent: Element, nodes: readonly SvgNode[]): boolean {
  let element = parent.firstElementChild;
  for (const { tag, attributes, children } of nodes) {
    if (element?.localName !== tag) return false;
    for (const name in attributes) {
      const value = String(attributes[name]);
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    if (children.length > 0 && !patch(element, children)) return false;
    element = element.nextElementSibling;
  }
  return element === null;
}
