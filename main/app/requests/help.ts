/** Owns what the Help and safety window asks: the why log of today, the senses, and a source's page. */
import type { HelpView } from '../../bridge/contract';
import type { RequestHandlers } from '../../bridge/handlers';
import { pageOfSource } from '../../content/sources';
import type { Policy } from '../../domain/policy';
import type { State } from '../../domain/sitting/state';
import type { Clock, SensorHealth } from '../../ports';
import type { JournalFile } from '../../storage/journalFile';
import { helpView, whyEntries } from '../../views/helpView';
import type { Proposals } from '../break/proposals';

export interface HelpParts {
  readonly clock: Pick<Clock, 'now' | 'utcOffset'>;
  readonly journal: Pick<JournalFile, 'read' | 'localTime'>;
  state(): State;
  policy(): Policy;
  readonly proposals: Pick<Proposals, 'current'>;
  sensors(): readonly SensorHealth[];
  readonly about: Pick<HelpView, 'version' | 'folder'>;
  /** Hands a page to the person's browser. */
  openPage(address: string): Promise<boolean>;
}

export type HelpRequests = Pick<RequestHandlers, 'helpView' | 'openSource'>;

export function createHelpRequests(parts: HelpParts): HelpRequests {
  const { clock, journal } = parts;
  return {
    helpView() {
      const now = clock.now();
      const { from, to } = whyEntries(now, clock.utcOffset);
      return helpView({
        now,
        // As the Today window has it: a day on a journey is the same day in both.
        zone: journal.localTime(from, to),
        entries: journal.read(from, to),
        state: parts.state(),
        policy: parts.policy(),
        offers: parts.proposals.current().offers,
        sensors: parts.sensors(),
        ...parts.about,
      });
    },
    async openSource(id) {
      const address = pageOfSource(id);
      return address !== null && (await parts.openPage(address));
    },
  };
}
