import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import {
  IconAddressBook,
  IconBuildingStore,
  IconFlag,
  IconInbox,
  IconNews,
  IconSearch,
  IconShieldCog,
  IconSpeakerphone,
  IconUser,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClients } from '@/api/list-clients';
import type { Account } from '@/api/schema';
import { useConversations } from '@/features/inbox/api/list-conversations';
import { nameOf } from '@/features/inbox/name-of';
import { formatPhone } from '@/lib/phone';
import { useShell } from '@/lib/workplace';
import { AccountMark } from '@/ui/account-mark';
import { PersonAvatar } from '@/ui/person-avatar';
import { useSwitchAccount } from './account-switcher';

const SHOWN = 8;
const CLIENTS_SHOWN = 5;

/** Ctrl+K: jump to a conversation, a page or another account. */
export default function CommandPalette({ accounts }: { accounts: Account[] }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const groups: SpotlightActionGroupData[] = [
    { group: t('palette.conversations'), actions: useConversationActions(query) },
    { group: t('palette.clients'), actions: useClientActions(query) },
    { group: t('palette.pages'), actions: usePageActions() },
    { group: t('palette.accounts'), actions: useAccountActions(accounts) },
  ];
  return (
    <Spotlight
      attributes={{ content: { 'aria-label': t('palette.label') } }}
      shortcut="mod + K"
      query={query}
      onQueryChange={setQuery}
      actions={groups.filter((group) => group.actions.length > 0)}
      nothingFound={t('palette.nothing')}
      limit={20}
      scrollable
      maxHeight={420}
      searchProps={{
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.label'),
        leftSection: <IconSearch size={18} aria-hidden />,
      }}
    />
  );
}

function useConversationActions(query: string): SpotlightActionData[] {
  const { account } = useShell();
  const isMember = (account?.role ?? null) !== null;
  const navigate = useNavigate();
  const [settled] = useDebouncedValue(query.trim(), 200);
  const { data } = useConversations(account?.id ?? '', { filter: 'all', query: settled }, isMember);
  const found = data?.pages.flatMap((page) => page.items).slice(0, SHOWN) ?? [];
  return found.map((conversation) => ({
    id: conversation.id,
    label: nameOf(conversation),
    description: formatPhone(conversation.client.phone),
    keywords: [conversation.client.phone, query],
    leftSection: <PersonAvatar name={conversation.client.name} size={32} />,
    onClick: () =>
      void navigate({
        to: '/accounts/$accountId/inbox/$conversationId',
        params: { accountId: account?.id ?? '', conversationId: conversation.id },
      }),
  }));
}

/** Only those looked for: the page lists them all. */
function useClientActions(query: string): SpotlightActionData[] {
  const { account } = useShell();
  const navigate = useNavigate();
  const [settled] = useDebouncedValue(query.trim(), 200);
  const accountId = account?.id ?? '';
  const { data } = useClients(accountId, { query: settled }, account !== null && settled !== '');
  const found = settled ? (data?.pages[0]?.items.slice(0, CLIENTS_SHOWN) ?? []) : [];
  return found.map(({ id, name, phone }) => ({
    id: `client-${id}`,
    label: name,
    description: formatPhone(phone),
    keywords: [phone, query],
    leftSection: <IconAddressBook size={20} stroke={1.7} aria-hidden />,
    onClick: () =>
      void navigate({
        to: '/accounts/$accountId/clients/$clientId',
        params: { accountId, clientId: id },
      }),
  }));
}

function usePageActions(): SpotlightActionData[] {
  const { t } = useTranslation();
  const { me, account, supervises } = useShell();
  const navigate = useNavigate();
  const params = { accountId: account?.id ?? '' };
  const pages = [
    {
      id: 'inbox',
      shown: (account?.role ?? null) !== null,
      icon: IconInbox,
      open: () => navigate({ to: '/accounts/$accountId/inbox', params }),
    },
    {
      id: 'clients',
      shown: account !== null,
      icon: IconUsers,
      open: () => navigate({ to: '/accounts/$accountId/clients', params }),
    },
    {
      id: 'groups',
      shown: account !== null,
      icon: IconUsersGroup,
      open: () => navigate({ to: '/accounts/$accountId/groups', params }),
    },
    {
      id: 'broadcasts',
      shown: (account?.role ?? null) !== null,
      icon: IconSpeakerphone,
      open: () => navigate({ to: '/accounts/$accountId/broadcasts', params }),
    },
    {
      id: 'pages',
      shown: account !== null,
      icon: IconFlag,
      open: () => navigate({ to: '/accounts/$accountId/pages', params }),
    },
    {
      id: 'posts',
      shown: account !== null,
      icon: IconNews,
      open: () => navigate({ to: '/accounts/$accountId/posts', params }),
    },
    {
      id: 'account',
      shown: account !== null && supervises,
      icon: IconBuildingStore,
      open: () => navigate({ to: '/accounts/$accountId/settings', params }),
    },
    { id: 'admin', shown: me.admin, icon: IconShieldCog, open: () => navigate({ to: '/admin' }) },
    { id: 'profile', shown: true, icon: IconUser, open: () => navigate({ to: '/profile' }) },
  ] as const;
  return pages
    .filter((page) => page.shown)
    .map(({ id, icon: PageIcon, open }) => ({
      id,
      label: t(`nav.${id}`),
      leftSection: <PageIcon size={20} stroke={1.7} aria-hidden />,
      onClick: () => void open(),
    }));
}

function useAccountActions(accounts: Account[]): SpotlightActionData[] {
  const { account } = useShell();
  const switchTo = useSwitchAccount();
  return accounts
    .filter(({ id }) => id !== account?.id)
    .map((other) => ({
      id: `account-${other.id}`,
      label: other.name,
      leftSection: <AccountMark name={other.name} colour={other.colour} size={26} />,
      onClick: () => switchTo(other),
    }));
}
