import { Button, FileButton, Progress, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '@/lib/workplace';
import { FormAlert } from '@/ui/form-alert';
import { useUploadFile } from '../api/upload-file';
import { IMPORT_TYPES, problemOf } from './file-problem';
import classes from './upload.module.css';

/** A table, dropped or chosen, is on its way at once. */
export function UploadFile() {
  const { t } = useTranslation('importing');
  const { account } = useWorkplace();
  const navigate = useNavigate();
  const upload = useUploadFile(account.id);
  const [problem, setProblem] = useState<string>();
  const [over, setOver] = useState(false);

  function take(file: File | null | undefined) {
    if (!file || upload.isPending) {
      return;
    }
    const found = problemOf(file);
    setProblem(found ? t(`upload.${found}`) : undefined);
    if (!found) {
      upload.mutate(file, {
        onSuccess: ({ id }) => void navigate({ to: '.', search: { import: id } }),
        onError: (error) => setProblem(error.message),
      });
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  }

  return (
    <Stack gap="sm">
      <FormAlert message={problem} />
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileSpreadsheet size={44} stroke={1.3} aria-hidden />
        {upload.isPending ? (
          <Uploading name={upload.variables.name} percent={upload.percent} />
        ) : (
          <>
            <Text fw={600}>{t('upload.drop')}</Text>
            <Text size="sm" c="dimmed">
              {t('upload.or')}
            </Text>
            <FileButton accept={IMPORT_TYPES.join()} onChange={take}>
              {(props) => <Button {...props}>{t('upload.choose')}</Button>}
            </FileButton>
            <Text size="xs" c="dimmed" mt={6}>
              {t('upload.types')}
            </Text>
          </>
        )}
      </div>
    </Stack>
  );
}

function Uploading({ name, percent }: { name: string; percent: number }) {
  const { t } = useTranslation('importing');
  return (
    <>
      <Text fw={600} role="status" style={{ overflowWrap: 'anywhere' }}>
        {t('upload.running', { name })}
      </Text>
      <Progress w="100%" maw={320} value={percent} aria-label={t('upload.progress', { percent })} />
    </>
  );
}
