import { Avatar } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';

// The other initials colours of Mantine miss 4.5:1.
const READABLE = ['blue', 'indigo', 'violet', 'grape', 'pink', 'red'] as const;

export function PersonAvatar({ name, size = 38 }: { name: string | null; size?: number }) {
  if (!name) {
    return (
      <Avatar size={size} radius="xl" aria-hidden>
        <IconUser size={size * 0.55} stroke={1.6} />
      </Avatar>
    );
  }
  return (
    <Avatar
      name={name}
      size={size}
      color="initials"
      allowedInitialsColors={[...READABLE]}
      radius="xl"
      aria-hidden
    />
  );
}
