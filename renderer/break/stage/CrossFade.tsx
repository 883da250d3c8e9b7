/** Fades what it shows into what comes next: a person who changes sides never flips in space. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** As long as `--m-slow`, after which the one that left is taken away. */
const fadeMs = 250;

export function CrossFade({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const before = useRef({ name, children });
  const changes = useRef(0);
  const [leaving, setLeaving] = useState<ReactNode>(null);
  useLayoutEffect(() => {
    if (before.current.name === name) return;
    changes.current += 1;
    setLeaving(before.current.children);
    before.current = { ...before.current, name };
    const timer = setTimeout(() => setLeaving(null), fadeMs);
    return () => clearTimeout(timer);
  }, [name]);
  useLayoutEffect(() => {
    before.current = { name, children };
  });
  // What comes with the window comes as it is; only what follows fades in.
  const follows = changes.current > 0 || before.current.name !== name;
  return (
    <>
      {leaving !== null && <g className="fade-out">{leaving}</g>}
      <g key={name} className={follows ? 'fade-in' : undefined}>
        {children}
      </g>
    </>
  );
}
