import classes from './group-mark.module.css';

/** The coloured dot that stands for a group. */
export function GroupMark({ colour, size = 10 }: { colour: string | null; size?: number }) {
  return (
    <span
      className={classes.dot}
      style={{ width: size, height: size, background: colour ?? undefined }}
      aria-hidden
    />
  );
}
