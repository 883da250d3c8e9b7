/** The ending: where the app is on this desktop, and what its icon says; or what to do where there is none. */
import { useEffect, useRef } from 'react';
import type { Requests } from '../../main/bridge/contract';
import { bridge, useLive, useRequest } from '../bridge';
import { useText } from '../text';
import { Icon } from '../ui/Icon';
import { RingShape } from '../ui/TrayRing';
import { DesktopPicture } from './DesktopPicture';

const shapes = ['fills', 'due', 'paused'] as const;

type Home = Requests['trayHome']['gives'];

export function EndStep() {
  const { given: home } = useRequest('trayHome');
  const status = useLive('status');
  const limit = useLive('settingsView')?.settings.sittingLimit;
  if (home === undefined || limit === undefined) return null;
  return <Ending home={home} share={Math.min((status?.sittingMinutes ?? 0) / limit, 1)} limit={limit} />;
}

function Ending({ home, share, limit }: { home: Home; share: number; limit: number }) {
  const { t, format } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { panel } = home;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t(`welcome.end.${panel}`)}
      </h1>
      <p className="t16 secondary">
        {t(panel === 'none' ? 'welcome.end.apps' : 'welcome.end.ring', { limit })}
      </p>
      <DesktopPicture home={home} share={share} label={t(`welcome.end.picture.${panel}`)} />
      {panel === 'none' ? (
        <ul className="end-shapes">
          <li>
            <Icon name="bell" />
            {t('welcome.end.come')}
          </li>
          {home.gnome && (
            <li>
              <Icon name="info" />
              <span>
                {t('welcome.end.gnome')}
                {format.gap}
                <button
                  type="button"
                  className="link medium"
                  onClick={() => void bridge().command({ do: 'open', window: 'help', part: 'see' })}
                >
                  {t('welcome.end.how')}
                </button>
              </span>
            </li>
          )}
        </ul>
      ) : (
        <ul className="end-shapes">
          {shapes.map((shape) => (
            <li key={shape}>
              <RingShape shape={shape} />
              {t(`welcome.end.${shape}`)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
