import './words';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { JoinForm } from '@/api/joining-schema';
import { LoadingPage } from '@/ui/loading-page';
import { useJoinForm } from './api/get-form';
import { JoinTrouble } from './join-trouble';
import { useProgress } from './progress';
import { AskStep } from './steps/ask-step';
import { CodeStep } from './steps/code-step';
import { Joined } from './steps/joined';
import { TermsStep } from './steps/terms-step';

/** Where strangers become clients: by themselves, with a code and the terms behind it. */
export function JoinPage() {
  const { place = '' } = useParams({ strict: false });
  const form = useJoinForm(place);
  if (form.data) {
    return <Steps key={place} place={place} form={form.data} />;
  }
  return form.error ? (
    <JoinTrouble error={form.error} onRetry={() => void form.refetch()} />
  ) : (
    <LoadingPage />
  );
}

function Steps({ place, form }: { place: string; form: JoinForm }) {
  const [progress, setProgress] = useProgress(place);
  const [own, setOwn] = useState<string>();
  const [over, setOver] = useState(false);

  function goOn(next: Parameters<typeof setProgress>[0]) {
    setOver(false);
    setProgress(next);
  }

  function beginAnew() {
    setProgress(undefined);
    setOver(true);
  }

  if (own !== undefined) {
    return <Joined account={form.account} own={own} />;
  }
  switch (progress?.step) {
    case 'code':
      return <CodeStep form={form} progress={progress} onGoOn={goOn} onOver={beginAnew} />;
    case 'terms':
      return (
        <TermsStep
          account={form.account}
          proved={progress.proved}
          onOver={beginAnew}
          onJoined={(link) => {
            setProgress(undefined);
            setOwn(link);
          }}
        />
      );
    default:
      return <AskStep place={place} form={form} over={over} onGoOn={goOn} />;
  }
}
