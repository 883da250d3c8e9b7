/** How sure a finding is, as a mark beside its word: one to four dots, arrows apart, or dashes where no trial was found. */
import './SureMark.css';
import { useText } from '../text';

const dots = { 'very-low': 1, low: 2, moderate: 3 } as const;
const places = [0, 1, 2, 3] as const;

/** Each surer than the one before; none is surer than the last. */
export const grades = ['very-low', 'low', 'moderate'] as const;
export const strengths = [...grades, 'conflicting', 'none'] as const;
export type Strength = (typeof strengths)[number];

export function isStrength(word: string): word is Strength {
  return (strengths as readonly string[]).includes(word);
}

export function SureMark({ strength }: { readonly strength: Strength }) {
  const { t } = useText();
  return (
    <span className="sure">
      {strength in dots ? (
        <svg viewBox="0 0 40 10" width={40} height={10} aria-hidden="true">
          {places.map((place) => (
            <circle
              key={place}
              className={place < dots[strength as keyof typeof dots] ? 'sure-full' : undefined}
              cx={5 + place * 10}
              cy={5}
              r={3.7}
            />
          ))}
        </svg>
      ) : (
        <svg viewBox="0 0 40 10" width={40} height={10} aria-hidden="true">
          {strength === 'none' ? (
            <path d="M2 5h36" strokeDasharray="4 4" />
          ) : (
            <path d="M16 5H3M7 1 3 5l4 4M24 5h13M33 1l4 4-4 4" />
          )}
        </svg>
      )}
      <span className="t12">{t(`evidence.strength.${strength}`)}</span>
    </span>
  );
}
