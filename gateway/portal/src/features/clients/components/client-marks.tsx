import type { Client } from '@/api/schema';
import { GroupMark } from '@/ui/group-mark';
import classes from './client-marks.module.css';

/** The groups and tags of a client, in few words. */
export function ClientMarks({ groups, tags }: Pick<Client, 'groups' | 'tags'>) {
  return (
    <span className={classes.marks}>
      {groups.map(({ id, name, colour }) => (
        <span key={id} className={classes.group}>
          <GroupMark colour={colour} size={8} />
          {name}
        </span>
      ))}
      {tags.map((tag) => (
        <span key={tag} className={classes.tag}>
          #{tag}
        </span>
      ))}
    </span>
  );
}
