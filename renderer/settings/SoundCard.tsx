/** What is heard of a guide: which chime, how loud, the voice; each can be listened to here. */
import { useEffect, useMemo, useRef } from 'react';
import { createChime } from '../sound/chime';
import { hush, speak, useCanSpeak } from '../sound/speech';
import { useText } from '../text';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { ChoiceSetting } from './ChoiceSetting';
import { FlagSetting } from './FlagSetting';
import { useForm } from './form';
import { NumberSetting } from './NumberSetting';

function Listen({ what, onListen }: { readonly what: string; readonly onListen: () => void }) {
  const { t } = useText();
  return (
    <div className="setting-listen">
      <Button small icon="soundOn" aria-label={t('settings.sound.listenTo', { what })} onClick={onListen}>
        {t('settings.sound.listen')}
      </Button>
    </div>
  );
}

export function SoundCard() {
  const { t, language } = useText();
  const { view, settings } = useForm();
  const { voiceBy } = view;
  const canSpeak = useCanSpeak(voiceBy, language);
  const player = useMemo(createChime, []);
  useEffect(() => () => player.dispose(), [player]);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  const sayOnce = (): void => {
    stop.current = () => hush(voiceBy);
    speak(t('settings.sound.sample'), language, voiceBy, settings.soundVolume);
  };
  return (
    <Card>
      <FlagSetting name="chime" />
      <ChoiceSetting name="chimeSound">
        <Listen
          what={t('settings.choice.chimeSound.title')}
          onListen={() => player.play('held', settings.chimeSound, settings.soundVolume)}
        />
      </ChoiceSetting>
      <FlagSetting name="voice" unavailable={canSpeak ? undefined : t('settings.flag.voice.unavailable')}>
        {canSpeak && <Listen what={t('settings.flag.voice.title')} onListen={sayOnce} />}
      </FlagSetting>
      <NumberSetting name="soundVolume" />
    </Card>
  );
}
