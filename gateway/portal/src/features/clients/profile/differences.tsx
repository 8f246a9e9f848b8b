import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';
import { useGroups } from '@/api/list-groups';
import { languageName } from '@/lib/choices';
import { formatPhone } from '@/lib/phone';
import { useWorkplace } from '@/lib/workplace';
import type { EditedClient } from '../api/get-client';
import { useFieldName } from './use-field-name';
import { differences } from './profile-fields';

const list = new Intl.ListFormat(undefined);

interface Props {
  before: EditedClient;
  after: EditedClient;
  fields: ClientField[];
}

/** What somebody else has made of a client meanwhile. */
export function Differences({ before, after, fields }: Props) {
  const { t } = useTranslation('clients');
  const nameOf = useFieldName(fields);
  const valueOf = useValue();
  return (
    <List size="sm" mt="xs">
      {differences(before, after).map((key) => (
        <List.Item key={key}>
          {nameOf(key)}:{' '}
          <Text component="del" inherit c="dimmed">
            {valueOf(key, before) || t('profile.empty')}
          </Text>{' '}
          → {valueOf(key, after) || t('profile.empty')}
        </List.Item>
      ))}
    </List>
  );
}

function useValue() {
  const { account } = useWorkplace();
  const groups = useGroups(account.id).data ?? [];
  return (key: keyof EditedClient, client: EditedClient) => {
    const value = client[key];
    if (Array.isArray(value)) {
      const names = value.map((one) => groups.find(({ id }) => id === one)?.name ?? one);
      return list.format(names);
    }
    if (!value) {
      return '';
    }
    return key === 'phone' ? formatPhone(value) : key === 'language' ? languageName(value) : value;
  };
}
