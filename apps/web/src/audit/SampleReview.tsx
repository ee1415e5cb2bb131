/** The drawn lines and the signature under them. */
import { Notice } from '../ui/Notice.tsx';
import { T, useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import styles from './audit.module.css';
import { LogTable } from './LogTable.tsx';
import type { Sample } from './SamplePanel.tsx';
import { SignOffForm } from './SignOffForm.tsx';
import { useSignOffAccessLog } from './use-sign-off-access-log.ts';

export function SampleReview({ sample }: { sample: Sample }) {
  const t = useText();
  const format = useFormat();
  const { signOff, state } = useSignOffAccessLog();
  const { lines, newest, oldest, population } = sample;
  const refused = lines.filter(({ outcome }) => outcome === 'REFUSED').length;
  const sign = (note: string) =>
    signOff({
      fromEventId: oldest.id,
      toEventId: newest.id,
      sampleSize: lines.length,
      note,
    });
  return (
    <>
      <p role="status" className={styles.lead}>
        {t('audit.sample.drawn', {
          size: lines.length,
          population,
          from: format.dateTime(oldest.at),
          to: format.dateTime(newest.at),
        })}{' '}
        {t('audit.sample.refused', { count: refused })}
      </p>
      <LogTable entries={lines} />
      {state === 'SIGNED' ? (
        <Notice kind="success">
          <T id="audit.sample.signed" />
        </Notice>
      ) : (
        <SignOffForm isSaving={state === 'SAVING'} onSign={sign} />
      )}
      {state === 'FAILED' && (
        <Notice kind="error">
          <T id="audit.sample.notSaved" />
        </Notice>
      )}
    </>
  );
}
