/** The strip of still pictures that stands in the prompt for a moving figure: one is marked, and stands large in the dome. */
import type { BreakView } from '../../../main/bridge/contract';
import { movementFor } from '../../figure';
import { useText } from '../../text';
import { SegmentedSwitch } from '../../ui/Segmented';
import { PhasePicture } from '../PhasePicture';
import type { Stills } from './useStills';

export interface StillStripProps {
  readonly routine: NonNullable<BreakView['routine']>;
  readonly stills: Stills;
}

export function StillStrip({ routine, stills }: StillStripProps) {
  const { t } = useText();
  const { phases, shown, choose, rest } = stills;
  const movement = movementFor(routine.exercise, routine.variant);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pictures in it are what is pressed; here they only rest.
    <div
      className="still-strip"
      onPointerEnter={() => rest('pointer', true)}
      onPointerLeave={() => rest('pointer', false)}
      onFocus={() => rest('focus', true)}
      onBlur={() => rest('focus', false)}
    >
      <SegmentedSwitch
        look="tiles"
        label={t('break.how')}
        value={shown.name}
        onChange={choose}
        segments={phases.map((phase) => ({
          value: phase.name,
          label: (
            <>
              <PhasePicture
                movement={movement}
                phase={phase}
                side={routine.firstSide}
                closeUp={routine.kind === 'stretch'}
              />
              {t(`exercise.phase.${phase.name}`)}
            </>
          ),
        }))}
      />
    </div>
  );
}
