import { Anchor, Box } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import classes from './back-link.module.css';

interface Props {
  /** Makes the link of its properties. */
  renderRoot: (props: { className?: string }) => ReactElement;
  children: string;
}

/** The way back, above the title of a page. */
export function BackLink({ renderRoot, children }: Props) {
  return (
    <Box mb="sm">
      <Anchor size="sm" className={classes.back} renderRoot={renderRoot}>
        <IconArrowLeft size={15} aria-hidden /> {children}
      </Anchor>
    </Box>
  );
}
