/** The person and their place: every answer of the welcome, to be seen and changed, with what each changes. */
import './PersonCards.css';
import type { ReactNode } from 'react';
import type { Trait } from '../../main/domain/person/questionnaire';
import { bridge } from '../bridge';
import { WhyLine } from '../evidence/WhyLine';
import { Conditions } from '../questionnaire/Conditions';
import { firstPlan, PlanSentence } from '../questionnaire/PlanSentence';
import { HeldNote, Signs } from '../questionnaire/Signs';
import { bodyTraits } from '../questionnaire/traits';
import { type ProfileForm, useProfile } from '../questionnaire/useProfile';
import { useText } from '../text';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { SegmentedSwitch } from '../ui/Segmented';
import { SettingRow } from '../ui/SettingRow';
import { Switch } from '../ui/Switch';

interface OfForm {
  readonly form: ProfileForm;
}

interface EitherProps extends OfForm {
  readonly trait: Trait;
  readonly title: string;
  readonly line: string;
  readonly yes: string;
  readonly no: string;
}

/** An answer that is one of two. */
function Either({ form, trait, title, line, yes, no }: EitherProps) {
  return (
    <div className="setting-of" data-answer={trait}>
      <SettingRow
        title={title}
        line={line}
        control={(ids) => (
          <SegmentedSwitch
            {...ids}
            segments={[
              { value: 'yes', label: yes },
              { value: 'no', label: no },
            ]}
            value={form.questionnaire[trait] ? 'yes' : 'no'}
            onChange={(value) => void form.change({ [trait]: value === 'yes' })}
          />
        )}
      />
    </div>
  );
}

type SwitchedTrait = (typeof bodyTraits)[number] | 'fixedArms' | 'bedNear';

function OnOff({ form, trait }: OfForm & { readonly trait: SwitchedTrait }) {
  const { t } = useText();
  return (
    <div className="setting-of" data-answer={trait}>
      <SettingRow
        title={t(`welcome.place.trait.${trait}`)}
        line={t(`settings.you.changes.${trait}`)}
        control={(ids) => (
          <Switch
            {...ids}
            on={form.questionnaire[trait]}
            onChange={(on) => void form.change({ [trait]: on })}
          />
        )}
      />
    </div>
  );
}

const scores = Array.from({ length: 11 }, (_, score) => score);

function Soreness({ form }: OfForm) {
  const { t, format } = useText();
  const ends = format.list([t('programme.soreness.least'), t('programme.soreness.most')]);
  return (
    <div className="setting-of" data-answer="soreness">
      <SettingRow
        title={t('settings.you.soreness')}
        line={format.paragraph([t('settings.you.sorenessLine'), format.stopped(ends)])}
        below
        control={(ids) => (
          <SegmentedSwitch
            {...ids}
            wide
            segments={scores.map((value) => ({ value, label: format.number(value) }))}
            value={form.questionnaire.soreness}
            onChange={(soreness) => void form.change({ soreness })}
          />
        )}
      />
    </div>
  );
}

function Place({ form }: OfForm): ReactNode {
  const { t } = useText();
  const of = (
    trait: Trait,
    name: 'chair' | 'floor' | 'desk' | 'around',
    yes: string,
    no: string,
  ): ReactNode => (
    <Either
      form={form}
      trait={trait}
      title={t(`welcome.place.${name}`)}
      line={t(`settings.you.changes.${name}`)}
      yes={yes}
      no={no}
    />
  );
  return (
    <Card>
      {of('chairRolls', 'chair', t('welcome.place.rolls'), t('welcome.place.firm'))}
      <OnOff form={form} trait="fixedArms" />
      {of('roomToKneel', 'floor', t('welcome.place.kneel'), t('welcome.place.stand'))}
      {of('deskGoesUp', 'desk', t('welcome.place.up'), t('welcome.place.fixed'))}
      {of('openOffice', 'around', t('welcome.place.open'), t('welcome.place.private'))}
      <OnOff form={form} trait="bedNear" />
    </Card>
  );
}

export function PersonCards() {
  const { t, say, format } = useText();
  const form = useProfile();
  if (form === null) return null;
  const { advice } = form.view;
  return (
    <>
      <div className="person-head">
        <h2 className="t20">{t('settings.you.title')}</h2>
        <p className="secondary">{t('settings.you.line')}</p>
        <p className="medium person-advice" role="status">
          {format.paragraph([advice.lead, ...advice.notes].map(({ key, values }) => say(key, values)))}
        </p>
      </div>
      <Card>
        <h2>{t('settings.you.safety')}</h2>
        <div className="person-safety">
          <Signs form={form} />
          <HeldNote form={form} />
          <Conditions form={form} />
        </div>
      </Card>
      <Card>
        {bodyTraits.map((trait) => (
          <OnOff key={trait} form={form} trait={trait} />
        ))}
        <Soreness form={form} />
      </Card>
      <Place form={form} />
      <Card>
        <h2>{t('settings.you.plan')}</h2>
        <PlanSentence
          plan={form.questionnaire.plan ?? firstPlan}
          onChange={(plan) => void form.change({ plan })}
        />
        <WhyLine
          question={t('settings.you.planWhy')}
          sources={[{ id: 'S81', name: t('settings.you.planSource') }]}
        >
          {t('settings.you.planLine')}
        </WhyLine>
        <Button
          className="person-again"
          onClick={() => void bridge().command({ do: 'open', window: 'welcome' })}
        >
          {t('settings.you.again')}
        </Button>
      </Card>
    </>
  );
}
