import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Group, Rules } from '@/api/group-schema';
import { useClientFields } from '@/api/list-fields';
import { useWorkplace } from '@/lib/workplace';
import { Section } from '@/ui/section';
import { EditRules } from './edit-rules';
import classes from './rules.module.css';
import { useRuleWords } from './use-rule-words';

/** Whom a smart group takes in, and the way to change that. */
export function RulesSection({ group, rules }: { group: Group; rules: Rules }) {
  const { t } = useTranslation('groups');
  const { editsClients } = useWorkplace();
  const [editing, edit] = useDisclosure(false);
  return (
    <Section
      title={t('rules.title')}
      action={
        editsClients &&
        !editing && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPencil size={15} aria-hidden />}
            onClick={edit.open}
          >
            {t('rules.edit')}
          </Button>
        )
      }
    >
      {editing ? <EditRules group={group} onClose={edit.close} /> : <Sentences rules={rules} />}
    </Section>
  );
}

function Sentences({ rules: { match, conditions } }: { rules: Rules }) {
  const { t } = useTranslation('groups');
  const { account } = useWorkplace();
  const words = useRuleWords(useClientFields(account.id).data ?? []);
  return (
    <>
      {conditions.length > 1 && (
        <Text size="sm" c="dimmed" mb={4}>
          {t('rules.intro')} {t(`rules.match.${match}`)}:
        </Text>
      )}
      <ul className={classes.sentences}>
        {conditions.map((condition) => (
          <li key={JSON.stringify(condition)}>
            {words.field(condition.field)} {words.operator(condition)}{' '}
            <strong>{words.value(condition)}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
