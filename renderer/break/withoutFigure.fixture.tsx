/** The break window's tests are without the drawn person: it has tests of its own, and would only make the page large. */
import { vi } from 'vitest';

vi.mock('../figure', async (original) => ({
  ...(await original<typeof import('../figure')>()),
  Figure: () => <g data-testid="figure" />,
  LiveFigure: () => <g data-testid="live-figure" />,
  LiveLens: () => <g data-testid="lens" />,
  TopView: () => <g />,
}));
