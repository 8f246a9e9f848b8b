import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeywordReply } from '@/api/account-schema';
import { complain } from '@/lib/complain';
import { useEditing, useFollow } from '@/lib/use-editing';
import type { Versioned } from '@/lib/versioned';
import { useWorkplace } from '@/lib/workplace';
import { useKeywordsSource } from '../api/settings';

export const NEW_RULE: KeywordReply = {
  id: null,
  name: '',
  enabled: true,
  match: 'exact',
  words: [],
  reply: null,
  tag: null,
  groupId: null,
  assignTo: null,
};

export type Rules = ReturnType<typeof useRules>;

/** The rules of an account: each change is saved at once, and shown before it is. */
export function useRules(fresh: Versioned<{ items: KeywordReply[] }>) {
  const { t } = useTranslation('account');
  const { account } = useWorkplace();
  const editing = useEditing(fresh, useKeywordsSource(account.id));
  const [wanted, setWanted] = useState<KeywordReply[]>();
  const [announcement, setAnnouncement] = useState('');
  useFollow(editing, fresh, wanted !== undefined);
  const items = wanted ?? editing.value.items;

  async function save(next: KeywordReply[]) {
    setWanted(next);
    try {
      return await editing.save({ items: next });
    } finally {
      setWanted((current) => (current === next ? undefined : current));
    }
  }

  function saveQuietly(next: KeywordReply[]) {
    save(next).catch((error: unknown) => complain(t('keywords.failed'), error));
  }

  return {
    items,
    conflict: editing.conflict,
    reload: editing.reload,
    announcement,
    save,
    put: (rule: KeywordReply, changed: KeywordReply) =>
      saveQuietly(items.map((other) => (other === rule ? changed : other))),
    move: (index: number, by: 1 | -1) => {
      const rule = items[index]!;
      saveQuietly(items.toSpliced(index, 1).toSpliced(index + by, 0, rule));
      setAnnouncement(t('keywords.moved', { name: rule.name, place: index + by + 1, of: items.length }));
    },
  };
}
