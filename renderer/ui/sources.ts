/** Owns the look-up of a source by its id, as the evidence file lists them. */
import list from '../../assets/sources.json';

export interface Source {
  readonly id: string;
  readonly citation: string;
  readonly address: string | null;
  /** How much of it was read: the abstract, a page that reports it, or a general web page. */
  readonly seen: string;
}

/** The source of an id, or `null` where the list has none. */
export function sourceOf(id: string): Source | null {
  const sources: readonly Source[] = list;
  return sources.find((source) => source.id === id) ?? null;
}
