import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AccountFront } from '@/ui/front/account-front';
import { Gate } from './gate/gate';
import { Consents } from './sections/consents';
import { Data } from './sections/data';
import { NewTerms } from './sections/new-terms';
import { Posts } from './sections/posts';
import { Profile } from './sections/profile';
import { Texts } from './sections/texts';
import { ThisClientContext, type ThisClient } from './this-client';
import { useActs } from './use-acts';

type Props = Omit<ThisClient, 'act'>;

/** What is kept about the person, and what they can do about it. */
export function OpenPage({ own, page, onDeleted }: Props) {
  const { t } = useTranslation(['own-page', 'common']);
  const { act, codeNeeded, onOpen, onCancel } = useActs(own);
  return (
    <ThisClientContext value={{ own, page, act, onDeleted }}>
      <AccountFront
        account={page.account}
        title={t('title')}
        hint={t('hint', { account: page.account.name })}
      >
        <Stack gap="xl">
          {page.terms && <NewTerms key={page.terms.id} terms={page.terms} />}
          <Texts />
          <Profile />
          <Posts />
          <Consents />
          <Data />
        </Stack>
      </AccountFront>
      <Modal
        opened={codeNeeded}
        onClose={onCancel}
        title={t('gate.title')}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <Stack>
          <Text size="sm" c="dimmed">
            {t('gate.over')}
          </Text>
          <Gate own={own} page={page} onOpen={onOpen} />
        </Stack>
      </Modal>
    </ThisClientContext>
  );
}
