/** Words that become bold where they are chosen: they always have the room of bold ones, so that nothing moves by it. */
import './SteadyWords.css';

export function SteadyWords({ children }: { readonly children: string }) {
  return (
    <span className="steady" data-words={children}>
      <span>{children}</span>
    </span>
  );
}
