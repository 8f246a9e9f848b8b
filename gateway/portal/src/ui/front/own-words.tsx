import { Text, type TextProps } from '@mantine/core';
import classes from './account-front.module.css';

/** What an account wrote: its lines, and its direction. */
export function OwnWords({ children, ...props }: TextProps & { children: string }) {
  return (
    <Text {...props} component="div" dir="auto" className={classes.own}>
      {children}
    </Text>
  );
}
