import { Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { complain } from '@/lib/complain';
import { saveFile } from '@/lib/save-file';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useQuestion } from '@/ui/use-question';
import { DEEDS } from '../api/deeds';
import { useThisClient } from '../this-client';
import { OwnSection } from './own-section';

/** Everything about the person, to take away or to have deleted. */
export function Data() {
  const { t } = useTranslation('own-page');
  const { own, page, act, onDeleted } = useThisClient();
  const { ask, dialog } = useQuestion();
  const [pending, setPending] = useState(false);
  const account = page.account.name;

  async function save() {
    const data = JSON.stringify(await DEEDS.data(own), null, 2);
    saveFile(new Blob([data], { type: 'application/json' }), `${t('data.file')}.json`);
  }

  async function download() {
    setPending(true);
    try {
      await act(save);
    } catch (error) {
      complain(t('failed'), error);
    } finally {
      setPending(false);
    }
  }

  function askToDelete() {
    ask({
      title: t('data.deleteSure'),
      consequence: t('data.deleteConsequence', { account }),
      confirm: t('data.delete'),
      onConfirm: () => act(() => DEEDS.delete(own).then(onDeleted)),
    });
  }

  return (
    <OwnSection title={t('data.title')}>
      <Text size="sm">{t('data.hint')}</Text>
      <Button
        variant="default"
        leftSection={<IconDownload size={17} aria-hidden />}
        loading={pending}
        onClick={() => void download()}
      >
        {t('data.download')}
      </Button>
      <Text size="sm" mt="sm">
        {t('data.deleteHint', { account })}
      </Text>
      <Button variant="light" color="red" onClick={askToDelete}>
        {t('data.delete')}
      </Button>
      <ConfirmDialog {...dialog} />
    </OwnSection>
  );
}
