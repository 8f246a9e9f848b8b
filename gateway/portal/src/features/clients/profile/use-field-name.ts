import { useTranslation } from 'react-i18next';
import type { ClientField } from '@/api/field-schema';

const KNOWN = ['name', 'phone', 'email', 'language', 'timeZone', 'tags', 'groups'] as const;

/** What a part of a client is called: the account's own fields have their labels. */
export function useFieldName(fields: ClientField[]) {
  const { t } = useTranslation('clients');
  return (part: string) => {
    const known = KNOWN.find((one) => one === (part === 'groupIds' ? 'groups' : part));
    const key = part.replace(/^fields\./, '');
    return known ? t(`profile.${known}`) : (fields.find((field) => field.key === key)?.label ?? key);
  };
}
