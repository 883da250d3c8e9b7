/** Your place: five questions with a picture for each answer; under them, which stretch that leads to. */
import { type ReactNode, useId } from 'react';
import type { Questionnaire } from '../../main/domain/person/questionnaire';
import { bridge } from '../bridge';
import type { ProfileForm } from '../questionnaire/useProfile';
import { useText } from '../text';
import { Icon } from '../ui/Icon';
import { SegmentedSwitch } from '../ui/Segmented';
import { PlacePicture, type PlacePictureName } from './placePictures';

interface TilesProps<Value extends string> {
  readonly title: string;
  readonly tiles: readonly (readonly [value: Value, words: string, picture: PlacePictureName])[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

function Tiles<Value extends string>({ title, tiles, value, onChange }: TilesProps<Value>) {
  const id = useId();
  return (
    <div className="place-question">
      <h2 id={id} className="t14 medium">
        {title}
      </h2>
      <SegmentedSwitch
        look="tiles"
        labelledBy={id}
        segments={tiles.map(([one, words, picture]) => ({
          value: one,
          label: (
            <>
              <PlacePicture name={picture} />
              <span>{words}</span>
            </>
          ),
        }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

/** Fixed arms are what matters of a chair that has them. */
function chairOf({ chairRolls, fixedArms }: Questionnaire): 'rolls' | 'arms' | 'firm' {
  if (fixedArms) return 'arms';
  return chairRolls ? 'rolls' : 'firm';
}
const chairs = {
  rolls: { chairRolls: true, fixedArms: false },
  arms: { chairRolls: true, fixedArms: true },
  firm: { chairRolls: false, fixedArms: false },
} as const;

export function PlaceStep({ form }: { readonly form: ProfileForm }): ReactNode {
  const { t, say, format } = useText();
  const { advice, footSupport } = form.view;
  const { questionnaire, change } = form;
  return (
    <>
      <h1 tabIndex={-1}>{t('welcome.place.title')}</h1>
      <p className="t16 secondary">{t('welcome.place.lead')}</p>
      <div className="place-questions">
        <Tiles
          title={t('welcome.place.chair')}
          tiles={[
            ['rolls', t('welcome.place.rolls'), 'rolls'],
            ['arms', t('welcome.place.arms'), 'arms'],
            ['firm', t('welcome.place.firm'), 'firm'],
          ]}
          value={chairOf(questionnaire)}
          onChange={(chair) => void change(chairs[chair])}
        />
        <Tiles
          title={t('welcome.place.foot')}
          tiles={[
            ['step', t('settings.option.footSupport.step'), 'step'],
            ['chair', t('settings.option.footSupport.chair'), 'chair'],
            ['none', t('settings.option.footSupport.none'), 'none'],
          ]}
          value={footSupport === 'unsaid' ? null : footSupport}
          onChange={(value) => void form.after(() => bridge().changeSettings({ footSupport: value }))}
        />
        <Tiles
          title={t('welcome.place.floor')}
          tiles={[
            ['kneel', t('welcome.place.kneel'), 'kneel'],
            ['stand', t('welcome.place.stand'), 'stand'],
          ]}
          value={questionnaire.roomToKneel ? 'kneel' : 'stand'}
          onChange={(room) => void change({ roomToKneel: room === 'kneel' })}
        />
        <Tiles
          title={t('welcome.place.desk')}
          tiles={[
            ['fixed', t('welcome.place.fixed'), 'fixed'],
            ['up', t('welcome.place.up'), 'up'],
          ]}
          value={questionnaire.deskGoesUp ? 'up' : 'fixed'}
          onChange={(desk) => void change({ deskGoesUp: desk === 'up' })}
        />
        <Tiles
          title={t('welcome.place.around')}
          tiles={[
            ['open', t('welcome.place.open'), 'open'],
            ['private', t('welcome.place.private'), 'private'],
          ]}
          value={questionnaire.openOffice ? 'open' : 'private'}
          onChange={(around) => void change({ openOffice: around === 'open' })}
        />
      </div>
      <p className="welcome-last place-advice" role="status">
        <Icon name="standing" />
        <span>
          <b>{say(advice.lead.key, advice.lead.values)}</b>
          {format.gap}
          {format.paragraph(advice.notes.map(({ key, values }) => say(key, values)))}
        </span>
      </p>
    </>
  );
}
