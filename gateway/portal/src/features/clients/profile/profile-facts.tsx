import { SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';
import type { Client } from '@/api/schema';
import { languageName } from '@/lib/choices';
import { ClientMarks } from '../components/client-marks';

interface Props {
  client: Client;
  fields: ClientField[];
}

/** For those who only read. */
export function ProfileFacts({ client, fields }: Props) {
  const { t } = useTranslation('clients');
  const { email, language, timeZone } = client;
  const facts = [
    { label: t('profile.email'), value: email },
    { label: t('profile.language'), value: language && languageName(language) },
    { label: t('profile.timeZone'), value: timeZone },
    ...fields.map(({ key, label }) => ({ label, value: client.fields[key] })),
  ];
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} component="dl" m={0}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <Text size="xs" c="dimmed" component="dt">
              {label}
            </Text>
            <Text size="sm" component="dd" m={0}>
              {value || '–'}
            </Text>
          </div>
        ))}
      </SimpleGrid>
      <ClientMarks {...client} />
    </>
  );
}
