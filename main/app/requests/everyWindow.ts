/**
 * Owns what every window may ask: how it is to look, its texts, the status in words, a command of the person's, the part
 * at which it opens, its own end.
 */
import type { Appearance, StatusView } from '../../bridge/contract';
import type { RequestHandlers } from '../../bridge/handlers';
import type { WindowName } from '../../bridge/windows';
import type { Command } from '../../command';
import { loadTexts } from '../../content/texts';
import type { Windows } from '../../ports';
import type { Places } from '../places';

export interface EveryWindowParts {
  readonly windows: Pick<Windows, 'close'>;
  readonly places: Pick<Places, 'asked'>;
  appearance(): Appearance;
  status(): StatusView;
  /** What a person asked for in a window. */
  act(command: Command): void;
  /** A page has drawn what it has to show. */
  painted(name: WindowName): void;
}

export type EveryWindowRequests = Pick<
  RequestHandlers,
  'appearance' | 'texts' | 'status' | 'command' | 'place' | 'painted' | 'close'
>;

export function createEveryWindowRequests({
  windows,
  places,
  appearance,
  status,
  act,
  painted,
}: EveryWindowParts): EveryWindowRequests {
  return {
    appearance,
    texts: loadTexts,
    status,
    command: act,
    place: (window) => places.asked(window),
    painted,
    close: (name) => windows.close(name),
  };
}
