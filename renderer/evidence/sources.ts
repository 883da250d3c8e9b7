/** Owns the look-up of a source by its id, as the evidence file lists them, and its short name. */
import list from '../../assets/sources.json';

export interface Source {
  readonly id: string;
  readonly citation: string;
  readonly address: string | null;
  /** How much of it was read: the abstract, a page that reports it, or a general web page. */
  readonly seen: string;
}

const sources: readonly Source[] = list;

/** The source of an id, or `null` where the list has none. */
export function sourceOf(id: string): Source | null {
  return sources.find((source) => source.id === id) ?? null;
}

const beginning = ({ citation }: Source): string => citation.split(/[,(;]/)[0]?.trim() ?? citation;

/**
 * What a citation begins with, its authors or the body that wrote it: "Garber et al."; with the mark where several
 * begin alike, the id alone where the list has none.
 */
export function shortName(id: string): string {
  const source = sourceOf(id);
  if (source === null) return id;
  const name = beginning(source);
  return sources.filter((one) => beginning(one) === name).length > 1 ? `${name} ${id}` : name;
}

/** Links to sources by their short names. */
export const linksTo = (ids: readonly string[]) => ids.map((id) => ({ id, name: shortName(id) }));
