import { Avatar } from '@mantine/core';

const FALLBACK = '#1971c2';

/** The coloured square that stands for an account. */
export function AccountMark({
  name,
  colour,
  size = 32,
}: {
  name: string;
  colour: string | null;
  size?: number;
}) {
  return (
    <Avatar size={size} radius="md" color={colour ?? FALLBACK} variant="filled" autoContrast aria-hidden>
      {name.trim().charAt(0).toUpperCase()}
    </Avatar>
  );
}
