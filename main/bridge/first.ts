/** Owns what a page finds in itself, so that it can be drawn before it has asked for anything: a type, erased when built. */
import type { Appearance, BreakView, Requests } from './contract';

export interface First {
  readonly look: Appearance;
  /** Of the language that is spoken. */
  readonly texts: Requests['texts']['gives'];
  /** Only for the break window. */
  readonly breakView: BreakView | null;
}
