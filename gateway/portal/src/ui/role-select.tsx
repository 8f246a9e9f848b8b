import { Select, Text, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Role } from '@/api/schema';

const ROLES: Role[] = ['read-only', 'member', 'supervisor', 'owner'];

type Props = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  value: Role;
  onChange: (role: Role) => void;
};

/** What somebody may do in an account; the list says what each role opens. */
export function RoleSelect({ value, onChange, ...select }: Props) {
  const { t } = useTranslation();
  return (
    <Select
      {...select}
      allowDeselect={false}
      value={value}
      data={ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
      comboboxProps={{ width: 280, position: 'bottom-end', withinPortal: false }}
      renderOption={({ option }) => (
        <div>
          <Text size="sm" fw={option.value === value ? 700 : 500}>
            {option.label}
          </Text>
          <Text size="xs" c="dimmed">
            {t(`may.${option.value as Role}`)}
          </Text>
        </div>
      )}
      onChange={(role) => onChange(role as Role)}
    />
  );
}
