import type { Enrolment } from '@/api/enrolment-schema';

type Optional = 'intro' | 'codeText' | 'confirmation';

/** As a form holds it: nothing written is an empty text. */
export type JoiningFields = Omit<Enrolment, Optional | 'dailyCodes'> &
  Record<Optional, string> & { dailyCodes: number | string };

export function fieldsOf(enrolment: Enrolment): JoiningFields {
  const { intro, codeText, confirmation } = enrolment;
  return { ...enrolment, intro: intro ?? '', codeText: codeText ?? '', confirmation: confirmation ?? '' };
}

export function enrolmentOf(fields: JoiningFields): Enrolment {
  return {
    ...fields,
    intro: fields.intro.trim() || null,
    consentWords: fields.consentWords.trim(),
    codeText: fields.codeText.trim() || null,
    confirmation: fields.confirmation.trim() || null,
    dailyCodes: Number(fields.dailyCodes),
  };
}
