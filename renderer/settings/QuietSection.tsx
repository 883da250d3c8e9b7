/** When a prompt waits: hours, calls, full screen, do not disturb. */
import { Card } from '../ui/Card';
import { FlagSetting } from './FlagSetting';
import { WorkingHours } from './WorkingHours';

export function QuietSection() {
  return (
    <>
      <Card>
        <FlagSetting name="quietInCalls" />
        <FlagSetting name="quietInFullScreen" />
        <FlagSetting name="quietInDoNotDisturb" />
      </Card>
      <Card>
        <FlagSetting name="discreetInCalls" />
      </Card>
      <Card>
        <WorkingHours />
      </Card>
    </>
  );
}
