import { Badge, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Terms } from '@/api/enrolment-schema';
import { languageName } from '@/lib/choices';
import { dateOf } from '@/lib/format';
import classes from './terms.module.css';

interface Props {
  terms: Terms;
  onEdit: () => void;
  onRenew: () => void;
  onRead: () => void;
  onAcceptances: () => void;
  onPublish: () => void;
  onRemove: () => void;
}

export function TermsRow({ terms, ...on }: Props) {
  const { t } = useTranslation('enrolment');
  const { title, language, version, publishedAt, by, accepted, state, current } = terms;
  const named = { title, version };
  const formatted = accepted.toLocaleString();
  const words = publishedAt
    ? t(by?.name ? 'terms.publishedBy' : 'terms.published', { date: dateOf(publishedAt), name: by?.name })
    : by?.name && t('terms.draftBy', { name: by.name });
  return (
    <li className={classes.row}>
      <Group gap={6}>
        <Text size="sm" fw={600} dir="auto">
          {title}
        </Text>
        <Badge size="sm" variant={current ? 'light' : 'outline'} color={current ? 'green' : 'gray'} tt="none">
          {state === 'draft' ? t('terms.draft') : t('terms.version', { version })}
        </Badge>
        {current && (
          <Text size="xs" c="dimmed">
            {t('terms.current')}
          </Text>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {[languageName(language), words].filter(Boolean).join(' · ')}
      </Text>
      <Group gap={4} ml={-8} mt={4}>
        {state === 'draft' ? (
          <>
            <Deed label={t('terms.publish')} name={t('terms.publishName', named)} onClick={on.onPublish} />
            <Deed label={t('terms.edit')} name={t('terms.editName', named)} onClick={on.onEdit} />
            <Deed label={t('terms.remove')} name={t('terms.removeName', named)} onClick={on.onRemove} red />
          </>
        ) : (
          <>
            <Deed label={t('terms.read')} name={t('terms.readName', named)} onClick={on.onRead} />
            <Deed
              label={t('terms.accepted', { count: accepted, formatted })}
              name={t('terms.acceptedName', { ...named, formatted })}
              onClick={on.onAcceptances}
            />
            {current && (
              <Deed label={t('terms.renew')} name={t('terms.renewName', named)} onClick={on.onRenew} />
            )}
          </>
        )}
      </Group>
    </li>
  );
}

interface DeedProps {
  label: string;
  name: string;
  red?: boolean;
  onClick: () => void;
}

function Deed({ label, name, red = false, onClick }: DeedProps) {
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      color={red ? 'red' : undefined}
      aria-label={name}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
