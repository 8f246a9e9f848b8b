import { Text } from '@mantine/core';
import { useMembers } from '@/api/members';
import type { Note } from '@/api/client-schema';
import { useWorkplace } from '@/lib/workplace';
import classes from '../clients.module.css';
import fieldClasses from './mention-field.module.css';
import { cutAtMentions } from './mentions';
import { namedOf } from './named-of';

/** A note, in which the names of those it is for stand out. */
export function NoteText({ note: { text, mentions = [] } }: { note: Note }) {
  const { account } = useWorkplace();
  const members = useMembers(account.id, mentions.length > 0).data ?? [];
  const named = namedOf(members).filter(({ id }) => mentions.includes(id));
  return (
    <Text size="sm" className={classes.words}>
      {cutAtMentions(text, named).map((piece) =>
        piece.person ? (
          <span key={piece.at} className={fieldClasses.mention}>
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </Text>
  );
}
