/** Owns the citations that the break window shows beside what they support. */
import sources from '../../assets/sources.json';

const citations: ReadonlyMap<string, string> = new Map(sources.map(({ id, citation }) => [id, citation]));

/** The citation of a source by its mark, or the mark where the list does not know it. */
export const sourceOf = (id: string): string => citations.get(id) ?? id;
