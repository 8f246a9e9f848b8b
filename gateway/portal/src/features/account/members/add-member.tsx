import { Button, Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '@/api/account-schema';
import type { Role } from '@/api/schema';
import { StepUpCancelled } from '@/lib/step-up';
import { tell } from '@/lib/tell';
import { useWorkplace } from '@/lib/workplace';
import { RoleSelect } from '@/ui/role-select';
import { useAddMember, useCandidates } from '../api/members';
import classes from './members.module.css';

/** Adds somebody who has a user already, found as one types. */
export function AddMember() {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const add = useAddMember(account.id);
  const [chosen, setChosen] = useState<Candidate>();
  const [typed, setTyped] = useState('');
  const [role, setRole] = useState<Role>('member');
  const [missing, setMissing] = useState(false);
  const [settled] = useDebouncedValue(typed.trim(), 200);
  const asked = chosen && settled === chosen.name ? '' : settled;
  const found = useCandidates(account.id, asked);
  const people = [...(chosen ? [chosen] : []), ...(asked ? (found.data ?? []) : [])];
  const once = people.filter(({ userId }, at) => people.findIndex((one) => one.userId === userId) === at);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setMissing(!chosen);
    if (chosen) {
      add.mutate(
        { userId: chosen.userId, role },
        {
          onSuccess: () => {
            tell(t('members.added', { name: chosen.name }));
            setChosen(undefined);
            setTyped('');
          },
        },
      );
    }
  }

  const refusal = add.error && !(add.error instanceof StepUpCancelled) ? add.error.message : undefined;
  return (
    <form className={classes.add} onSubmit={submit} noValidate>
      <Select
        searchable
        clearable
        flex="1 1 240px"
        label={t('members.add')}
        placeholder={t('members.addHint')}
        error={missing ? t('members.addRequired') : refusal}
        nothingFoundMessage={nothingFound()}
        value={chosen?.userId ?? null}
        searchValue={typed}
        data={once.map(({ userId, name }) => ({ value: userId, label: name }))}
        filter={({ options }) => options}
        maxDropdownHeight={520}
        comboboxProps={{ withinPortal: false }}
        renderOption={({ option }) => (
          <div>
            <Text size="sm" fw={500}>
              {option.label}
            </Text>
            <Text size="xs" c="dimmed">
              {once.find(({ userId }) => userId === option.value)?.email}
            </Text>
          </div>
        )}
        onSearchChange={setTyped}
        onChange={(userId) => {
          setChosen(once.find((one) => one.userId === userId));
          setMissing(false);
          add.reset();
        }}
      />
      <RoleSelect w={132} label={t('members.as')} value={role} onChange={setRole} />
      <Button type="submit" loading={add.isPending}>
        {t('members.addButton')}
      </Button>
    </form>
  );

  function nothingFound() {
    if (!asked) {
      return t('members.type');
    }
    return found.isFetching ? t('members.searching') : t('members.nobody', { typed: asked });
  }
}
