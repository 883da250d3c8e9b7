/** What the studies say, in one page, over the welcome. */
import '../help/help.css';
import { Evidence } from '../help/Evidence';
import { useText } from '../text';
import { Dialog } from '../ui/Dialog';

export function Studies({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog title={t('evidence.title')} onClose={onClose}>
      <Evidence />
    </Dialog>
  );
}
