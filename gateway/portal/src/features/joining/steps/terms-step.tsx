import { useTranslation } from 'react-i18next';
import type { Proved, PublicAccount } from '@/api/joining-schema';
import { ProblemError } from '@/lib/api';
import { AccountFront } from '@/ui/front/account-front';
import { AgreeForm } from '@/ui/front/agree-form';
import { accept } from '../api/accept';

interface Props {
  account: PublicAccount;
  proved: Proved;
  onJoined: (own: string) => void;
  /** The proof is too old. */
  onOver: () => void;
}

/** Shows what is agreed to, in full, and takes the agreement. */
export function TermsStep({ account, proved, onJoined, onOver }: Props) {
  const { t } = useTranslation('joining');

  async function agree() {
    try {
      onJoined((await accept(proved)).own);
    } catch (error) {
      if (error instanceof ProblemError && [403, 404, 410].includes(error.status)) {
        onOver();
      } else {
        throw error;
      }
    }
  }

  return (
    <AccountFront
      account={account}
      title={t('terms.title')}
      hint={t('terms.hint', { account: account.name })}
    >
      <AgreeForm
        terms={proved.terms}
        words={proved.consentWords}
        required={t('terms.wordsRequired', { account: account.name })}
        save={t('terms.agree')}
        onAgree={agree}
      />
    </AccountFront>
  );
}
