import { Avatar } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';

// The other initials colours of Mantine miss 4.5:1.
const READABLE = ['blue', 'indigo', 'violet', 'grape', 'pink', 'red'] as const;

const SIZES = [64, 256, 512];

export interface Pictured {
  id: string;
  /** Its version, if there is one. */
  picture: number | null;
}

/** The address of a picture, sharp on screens that put two dots where others have one. */
export function pictureOf({ id, picture }: Pictured, size: number) {
  const kept = SIZES.find((each) => each >= 2 * size) ?? SIZES.at(-1);
  return picture === null ? undefined : `/api/users/${id}/picture/${kept}?v=${picture}`;
}

interface Props {
  name: string | null;
  /** Whose picture to show, if there is one. */
  user?: Pictured;
  size?: number;
}

/** A person's picture, or else their initials, or else a figure. */
export function PersonAvatar({ name, user, size = 38 }: Props) {
  if (!name) {
    return (
      <Avatar size={size} radius="xl" aria-hidden>
        <IconUser size={size * 0.55} stroke={1.6} />
      </Avatar>
    );
  }
  return (
    <Avatar
      src={user && pictureOf(user, size)}
      alt=""
      name={name}
      size={size}
      color="initials"
      allowedInitialsColors={[...READABLE]}
      radius="50%"
      aria-hidden
    />
  );
}
