/** Why an outcome is not saved, and that what was typed is still there. */
import type { ReactNode } from 'react';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import type { RecordOutcome } from './use-record-follow-up.ts';

type RecordTroubleProps = { outcome: RecordOutcome | null; children: ReactNode };

/** `children` is the way out where the list on the screen is out of date. */
export function RecordTrouble({ outcome, children }: RecordTroubleProps) {
  const t = useText();
  const format = useFormat();
  switch (outcome?.kind) {
    case 'failed':
      return <Notice kind="error">{t('followUps.form.failed')}</Notice>;
    case 'invalid':
      return <Notice kind="error">{outcome.message}</Notice>;
    case 'gone':
      return (
        <Notice kind="error">
          {t('followUps.form.gone')} {children}
        </Notice>
      );
    case 'changed': {
      const { outcome: theirs, doneOn } = outcome;
      const words =
        theirs && doneOn
          ? t('followUps.form.changed', {
              outcome: t(`words.outcome.${theirs}`).toLowerCase(),
              date: format.date(doneOn),
            })
          : t('followUps.form.changedOnly');
      return (
        <Notice kind="warning">
          {words} {children}
        </Notice>
      );
    }
    case 'recorded':
    case undefined:
      return null;
  }
}
