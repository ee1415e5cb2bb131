/** The minutes of a meeting that was held: as they stand, how they were corrected, and the way to do it. */
import { PencilIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { CorrectMinutesForm } from './CorrectMinutesForm.tsx';
import type { Meeting } from './meetings.graph.ts';
import styles from './meetings.module.css';

type Props = {
  planId: string;
  meeting: Meeting;
  mayCorrect: boolean;
  /** Whether the form is folded out, and whether by a press. */
  isOpen: boolean;
  isByHand: boolean;
  setOpen: (isOpen: boolean) => void;
};

export function PastMinutes({ planId, meeting, mayCorrect, isOpen, isByHand, setOpen }: Props) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  const [wasSaved, setSaved] = useState(false);
  const { minutes, corrections } = meeting;
  if (!minutes && !mayCorrect) return null;

  function close(isSaved: boolean) {
    setOpen(false);
    setSaved(isSaved);
    // The button is back once the form is gone.
    setTimeout(() => place.current?.querySelector('button')?.focus());
  }

  return (
    <div ref={place} className={styles.pastMinutes}>
      <h4 className={styles.small}>
        <T id="plans.meetings.minutes" />
      </h4>
      <p className={minutes ? styles.minutes : styles.quiet}>
        {minutes || t('plans.meetings.minutesNone')}
      </p>
      {corrections.map((correction) => (
        <Correction key={correction.id} correction={correction} />
      ))}
      {isOpen && mayCorrect ? (
        <CorrectMinutesForm planId={planId} meeting={meeting} hasFocus={isByHand} onClose={close} />
      ) : null}
      {wasSaved && !isOpen ? (
        <Notice kind="success">{t('plans.meetings.correctSaved')}</Notice>
      ) : null}
      {mayCorrect && !isOpen ? (
        <Button
          size="small"
          variant="secondary"
          icon={<PencilIcon aria-hidden />}
          onClick={() => setOpen(true)}
        >
          <T id={minutes ? 'plans.meetings.correct' : 'plans.meetings.correctNone'} />
        </Button>
      ) : null}
    </div>
  );
}

function Correction({ correction }: { correction: Meeting['corrections'][number] }) {
  const t = useText();
  const format = useFormat();
  const { correctedAt, correctedByName: name, earlier } = correction;
  const date = format.date(todayInCopenhagen(new Date(correctedAt)));
  return (
    <details className={styles.correction}>
      <summary>
        {t('plans.meetings.corrected', { date, name })}
        {'. '}
        <span className={styles.more}>
          <T id="plans.meetings.earlier" />
        </span>
      </summary>
      <p className={styles.input}>{earlier || t('plans.meetings.earlierNone')}</p>
    </details>
  );
}
