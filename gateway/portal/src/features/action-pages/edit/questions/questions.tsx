import { Button, Input, Menu, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useClientFields } from '@/api/list-fields';
import type { PageField } from '@/api/page-schema';
import { firstMessage } from '@/lib/form-problems';
import { useWorkplace } from '@/lib/workplace';
import { Dialog } from '@/ui/dialog';
import type { PageFields } from '../page-fields';
import { QuestionForm } from './question-form';
import { QuestionRow } from './question-row';
import classes from './questions.module.css';

const MOST = 20;
const BLANK: PageField = { key: '', label: '', type: 'text', required: false, choices: [] };

/** What a page asks beside name and phone: fields of the account's clients, and questions of its own. */
export function Questions({ control }: { control: Control<PageFields> }) {
  const { t } = useTranslation('action-pages');
  const { account } = useWorkplace();
  const known = useClientFields(account.id).data ?? [];
  const { field, fieldState } = useController({ control, name: 'fields' });
  const [edited, setEdited] = useState<PageField | null>(null);
  const asked = field.value;

  function put(question: PageField, index: number) {
    field.onChange(asked.toSpliced(index, index < asked.length ? 1 : 0, question));
  }

  function move(index: number, by: 1 | -1) {
    field.onChange(asked.toSpliced(index, 1).toSpliced(index + by, 0, asked[index]!));
  }

  return (
    <Input.Wrapper
      label={t('questions.title')}
      labelElement="div"
      description={t('questions.hint')}
      error={firstMessage(fieldState.error)}
    >
      {asked.length > 0 && (
        <ul className={classes.questions} aria-label={t('questions.title')}>
          {asked.map((question, index) => (
            <QuestionRow
              key={question.key}
              question={question}
              ofClients={known.some(({ key }) => key === question.key)}
              first={index === 0}
              last={index === asked.length - 1}
              onChange={(changed) => put(changed, index)}
              onEdit={() => setEdited(question)}
              onMove={(by) => move(index, by)}
              onRemove={() => field.onChange(asked.toSpliced(index, 1))}
            />
          ))}
        </ul>
      )}
      <Menu
        position="bottom-start"
        shadow="md"
        width={260}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <Button
            mt="xs"
            size="xs"
            variant="default"
            disabled={asked.length >= MOST}
            leftSection={<IconPlus size={15} aria-hidden />}
          >
            {t('questions.add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {known
            .filter(({ key }) => !asked.some((question) => question.key === key))
            .map(({ key, label, type, choices }) => (
              <Menu.Item
                key={key}
                onClick={() => put({ key, label, type, choices, required: false }, asked.length)}
              >
                <Text size="sm">{label}</Text>
                <Text size="xs" c="dimmed">
                  {t('questions.ofClients')}
                </Text>
              </Menu.Item>
            ))}
          <Menu.Item leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setEdited(BLANK)}>
            {t('questions.own')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Dialog
        opened={edited !== null}
        onClose={() => setEdited(null)}
        title={t(edited?.key ? 'questions.edit' : 'questions.own')}
      >
        {edited && (
          <QuestionForm
            question={edited}
            taken={[...asked, ...known].map(({ key }) => key)}
            onSave={(changed) => {
              const index = asked.findIndex(({ key }) => key === edited.key);
              put(changed, index < 0 ? asked.length : index);
              setEdited(null);
            }}
            onClose={() => setEdited(null)}
          />
        )}
      </Dialog>
    </Input.Wrapper>
  );
}
