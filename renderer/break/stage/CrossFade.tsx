/** Fades what it shows into what comes next, in the steps of the figure: a person who changes sides never flips in space. */
import { type ReactNode, useContext, useLayoutEffect, useRef, useState } from 'react';
import { BeatContext, createFade, eachBeat, type Fade, FadeContext, MOVING } from '../../figure';
import { useAppearance } from '../../ui/appearance';

const fadeMs = 250;

interface Part {
  /** Counts the parts: one of a name that was there before is another. */
  readonly number: number;
  readonly name: string;
  readonly fade: Fade;
}

function Faded({ fade, children }: { readonly fade: Fade; readonly children: ReactNode }) {
  const place = useRef<SVGGElement>(null);
  useLayoutEffect(
    () =>
      fade.follow((share) => {
        if (place.current !== null) place.current.style.opacity = share === 1 ? '' : String(share);
      }),
    [fade],
  );
  return (
    <g ref={place}>
      <FadeContext value={fade}>{children}</FadeContext>
    </g>
  );
}

export function CrossFade({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const still = useAppearance().motion === 'reduced';
  const beat = useContext(BeatContext);
  const last = useRef(children);
  // What comes with the window comes as it is; only what follows fades in.
  const [now, setNow] = useState<Part>(() => ({ number: 0, name, fade: createFade(1) }));
  const [leaving, setLeaving] = useState<(Part & { readonly children: ReactNode }) | null>(null);
  // Before anything is shown, so that what leaves stays as it is, with its sheet, instead of being drawn anew.
  if (now.name !== name) {
    setNow({ number: now.number + 1, name, fade: createFade(still ? 1 : 0) });
    setLeaving(still ? null : { ...now, children: last.current });
  }
  useLayoutEffect(() => {
    last.current = children;
  });
  useLayoutEffect(() => {
    if (leaving === null) return;
    const begun = performance.now();
    return eachBeat(beat, MOVING, () => {
      const share = Math.min(1, (performance.now() - begun) / fadeMs);
      now.fade.set(share);
      leaving.fade.set(1 - share);
      if (share === 1) setLeaving(null);
      return share < 1;
    });
  }, [leaving, now, beat]);
  const parts = [...(leaving === null ? [] : [leaving]), { ...now, children }];
  return parts.map((part) => (
    <Faded key={part.number} fade={part.fade}>
      {part.children}
    </Faded>
  ));
}
