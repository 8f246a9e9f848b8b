import { Button, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeywordReply } from '@/api/account-schema';
import type { Versioned } from '@/lib/versioned';
import { ConflictAlert } from '@/ui/conflict-alert';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Dialog } from '@/ui/dialog';
import { Section } from '@/ui/section';
import { useQuestion } from '@/ui/use-question';
import classes from './keywords.module.css';
import { NoRules } from './no-rules';
import { RuleForm } from './rule-form';
import { RuleRow } from './rule-row';
import { TryIt } from './try-it';
import { NEW_RULE, useRules } from './use-rules';

export function KeywordRules({ fresh }: { fresh: Versioned<{ items: KeywordReply[] }> }) {
  const { t } = useTranslation('account');
  const rules = useRules(fresh);
  const { ask, dialog } = useQuestion();
  // Kept while the dialog fades out.
  const [edited, setEdited] = useState(NEW_RULE);
  const [editing, setEditing] = useState(false);
  const { items } = rules;

  function edit(rule: KeywordReply) {
    setEdited(rule);
    setEditing(true);
  }

  function askToRemove(rule: KeywordReply) {
    ask({
      title: t('keywords.removeSure', { name: rule.name }),
      consequence: t('keywords.removeConsequence'),
      confirm: t('keywords.remove'),
      onConfirm: () => rules.save(items.filter((other) => other !== rule)),
    });
  }

  return (
    <Stack gap="lg">
      <ConflictAlert shown={rules.conflict} onReload={() => void rules.reload()} />
      <Section
        title={t('keywords.title')}
        action={
          items.length > 0 && (
            <Button
              size="xs"
              variant="light"
              leftSection={<IconPlus size={15} aria-hidden />}
              onClick={() => edit(NEW_RULE)}
            >
              {t('keywords.add')}
            </Button>
          )
        }
      >
        {items.length === 0 ? (
          <NoRules onAdd={() => edit(NEW_RULE)} />
        ) : (
          <Text size="sm" c="dimmed" mb="sm">
            {t('keywords.hint')}
          </Text>
        )}
        <ol className={classes.rules} aria-label={t('keywords.title')}>
          {items.map((rule, index) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              index={index}
              last={index === items.length - 1}
              onEdit={() => edit(rule)}
              onMove={(by) => rules.move(index, by)}
              onSwitch={(enabled) => rules.put(rule, { ...rule, enabled })}
              onRemove={() => askToRemove(rule)}
            />
          ))}
        </ol>
        <VisuallyHidden role="status">{rules.announcement}</VisuallyHidden>
      </Section>
      {items.length > 0 && <TryIt rules={items} />}
      <Dialog
        opened={editing}
        onClose={() => setEditing(false)}
        title={t(edited.id === null ? 'keywords.add' : 'keywords.edit')}
      >
        <RuleForm rule={edited} rules={rules} onClose={() => setEditing(false)} />
      </Dialog>
      <ConfirmDialog {...dialog} />
    </Stack>
  );
}
