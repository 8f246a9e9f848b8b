import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import classes from '../companies.module.css';

/** Takes one of several out of a form, from its upper right corner. */
export function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <ActionIcon variant="subtle" color="gray" className={classes.remove} aria-label={label} onClick={onClick}>
      <IconTrash size={17} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
