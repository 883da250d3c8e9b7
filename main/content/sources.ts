/** Owns which pages of the web may be opened: those of the list of sources, and no other. */
import list from '../../assets/sources.json';

interface Listed {
  readonly id: string;
  readonly address: string | null;
}

const sources: readonly Listed[] = list;

/** The page of a source; `null` where the list has no such source, or no https page for it. */
export function pageOfSource(id: string): string | null {
  const address = sources.find((source) => source.id === id)?.address ?? null;
  return address !== null && /^https:\/\/[^/@\s]+\//.test(`${address}/`) ? address : null;
}
