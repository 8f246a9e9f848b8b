import { Avatar } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';

// The other initials colours of Mantine miss 4.5:1.
const READABLE = ['blue', 'indigo', 'violet', 'grape', 'pink', 'red'] as const;

interface Props {
  name: string | null;
  size?: number;
  /** A user and the version of their picture; initials stand where there is none. */
  of?: { id: string; picture?: number | null };
}

export function PersonAvatar({ name, size = 38, of }: Props) {
  const shared = { size, radius: 'xl', 'aria-hidden': true, src: of && pictureOf(of, size) } as const;
  if (!name) {
    return (
      <Avatar {...shared}>
        <IconUser size={size * 0.55} stroke={1.6} />
      </Avatar>
    );
  }
  return <Avatar {...shared} name={name} color="initials" allowedInitialsColors={[...READABLE]} alt="" />;
}

/** Each version has its own address, so that a browser may keep it. */
function pictureOf({ id, picture }: NonNullable<Props['of']>, size: number) {
  return typeof picture === 'number'
    ? `/api/users/${encodeURIComponent(id)}/picture/${size > 40 ? 256 : 64}?v=${picture}`
    : undefined;
}
