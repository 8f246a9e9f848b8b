import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconBlockquote,
  IconBold,
  IconHeading,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconPhotoPlus,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { begin, surround, type Selected } from './marks';
import classes from './write.module.css';

interface Props {
  onChange: (edit: (selected: Selected) => Selected) => void;
  onPicture: () => void;
}

/** Writes the marks for who does not know them. */
export function MarkBar({ onChange, onPicture }: Props) {
  const { t } = useTranslation('posts');
  const around = (before: string, after: string, words: string) => () =>
    onChange((selected) => surround(selected, before, after, words));
  const before = (mark: string) => () => onChange((selected) => begin(selected, mark));
  return (
    <div role="group" aria-label={t('marks.label')} className={classes.marks}>
      <Mark icon={IconBold} label={t('marks.bold')} onClick={around('**', '**', t('marks.words'))} />
      <Mark icon={IconItalic} label={t('marks.italic')} onClick={around('*', '*', t('marks.words'))} />
      <Mark icon={IconHeading} label={t('marks.heading')} onClick={before('## ')} />
      <Mark icon={IconList} label={t('marks.list')} onClick={before('- ')} />
      <Mark icon={IconListNumbers} label={t('marks.numbers')} onClick={before('1. ')} />
      <Mark icon={IconBlockquote} label={t('marks.quote')} onClick={before('> ')} />
      <Mark icon={IconLink} label={t('marks.link')} onClick={around('[', '](https://)', t('marks.words'))} />
      <Mark icon={IconPhotoPlus} label={t('marks.picture')} onClick={onPicture} />
    </div>
  );
}

function Mark({ icon: Picture, label, onClick }: { icon: Icon; label: string; onClick: () => void }) {
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon variant="subtle" color="gray" size={32} aria-label={label} onClick={onClick}>
        <Picture size={18} stroke={1.7} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
