/** Your place: what is around the person and what their body says; under it, which stretch that leads to. */
import { type ReactNode, useId } from 'react';
import type { Trait } from '../../main/domain/person/questionnaire';
import { choiceRules } from '../../main/domain/settings';
import { bridge } from '../bridge';
import { bodyTraits } from '../questionnaire/traits';
import type { ProfileForm } from '../questionnaire/useProfile';
import { useText } from '../text';
import { Icon } from '../ui/Icon';
import { PillToggle } from '../ui/PillToggle';
import { SegmentedSwitch } from '../ui/Segmented';

function Row({ title, children }: { readonly title: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <>
      <span id={id} className="medium">
        {title}
      </span>
      <div className="place-row">{children(id)}</div>
    </>
  );
}

interface EitherProps {
  readonly form: ProfileForm;
  readonly trait: Trait;
  readonly labelledBy: string;
  /** The words for yes and no, in the order in which they stand. */
  readonly words: readonly [yes: string, no: string];
  readonly noFirst?: boolean;
}

/** One of two, as two pills. */
function Either({ form, trait, labelledBy, words: [yes, no], noFirst = false }: EitherProps) {
  const both = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ];
  return (
    <SegmentedSwitch
      look="pills"
      labelledBy={labelledBy}
      segments={noFirst ? both.toReversed() : both}
      value={form.questionnaire[trait] ? 'yes' : 'no'}
      onChange={(value) => void form.change({ [trait]: value === 'yes' })}
    />
  );
}

function Toggle({
  form,
  trait,
}: {
  readonly form: ProfileForm;
  readonly trait: (typeof bodyTraits)[number] | 'fixedArms' | 'bedNear';
}) {
  const { t } = useText();
  return (
    <PillToggle on={form.questionnaire[trait]} onChange={(on) => void form.change({ [trait]: on })}>
      {t(`welcome.place.trait.${trait}`)}
    </PillToggle>
  );
}

export function PlaceStep({ form }: { readonly form: ProfileForm }) {
  const { t, say } = useText();
  const { advice, footSupport } = form.view;
  return (
    <>
      <h1 tabIndex={-1}>{t('welcome.place.title')}</h1>
      <p className="secondary welcome-lead">{t('welcome.place.lead')}</p>
      <div className="place-rows">
        <Row title={t('welcome.place.chair')}>
          {(id) => (
            <>
              <Either
                form={form}
                trait="chairRolls"
                labelledBy={id}
                words={[t('welcome.place.rolls'), t('welcome.place.firm')]}
              />
              <Toggle form={form} trait="fixedArms" />
            </>
          )}
        </Row>
        <Row title={t('welcome.place.foot')}>
          {(id) => (
            <SegmentedSwitch
              look="pills"
              labelledBy={id}
              segments={choiceRules.footSupport.options.map((value) => ({
                value,
                label: t(`settings.option.footSupport.${value}`),
              }))}
              value={footSupport}
              onChange={(value) => void form.after(() => bridge().changeSettings({ footSupport: value }))}
            />
          )}
        </Row>
        <Row title={t('welcome.place.floor')}>
          {(id) => (
            <Either
              form={form}
              trait="roomToKneel"
              labelledBy={id}
              words={[t('welcome.place.kneel'), t('welcome.place.stand')]}
            />
          )}
        </Row>
        <Row title={t('welcome.place.desk')}>
          {(id) => (
            <Either
              form={form}
              trait="deskGoesUp"
              labelledBy={id}
              words={[t('welcome.place.up'), t('welcome.place.fixed')]}
              noFirst
            />
          )}
        </Row>
        <Row title={t('welcome.place.around')}>
          {(id) => (
            <>
              <Either
                form={form}
                trait="openOffice"
                labelledBy={id}
                words={[t('welcome.place.open'), t('welcome.place.private')]}
              />
              <Toggle form={form} trait="bedNear" />
            </>
          )}
        </Row>
        <Row title={t('welcome.place.body')}>
          {(id) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a row of pills.
            <div role="group" aria-labelledby={id} className="place-row">
              {bodyTraits.map((trait) => (
                <Toggle key={trait} form={form} trait={trait} />
              ))}
            </div>
          )}
        </Row>
      </div>
      <div className="place-advice" role="status">
        <Icon name="standing" />
        <div>
          <p className="strong">{say(advice.lead.key, advice.lead.values)}</p>
          <p>{advice.notes.map(({ key, values }) => say(key, values)).join(' ')}</p>
        </div>
      </div>
    </>
  );
}
