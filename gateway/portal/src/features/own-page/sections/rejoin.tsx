import { useTranslation } from 'react-i18next';
import { tell } from '@/lib/tell';
import { Dialog } from '@/ui/dialog';
import { AgreeForm } from '@/ui/front/agree-form';
import { DEEDS } from '../api/deeds';
import { useThisClient } from '../this-client';

/** Coming back is agreeing anew, to the words that are shown. */
export function Rejoin({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('own-page');
  const { own, page, act } = useThisClient();

  async function agree() {
    if (await act(() => DEEDS.rejoin(own))) {
      tell(t('texts.rejoined'));
      onClose();
    }
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('texts.rejoinTitle')}>
      <AgreeForm
        terms={null}
        words={page.consentWords}
        required={t('texts.rejoinRequired')}
        save={t('texts.rejoin')}
        onAgree={agree}
      />
    </Dialog>
  );
}
