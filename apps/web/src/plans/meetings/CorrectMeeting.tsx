/** How a meeting that was held was corrected, and the way to do it. */
import { PencilIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { CorrectMinutesForm } from './CorrectMinutesForm.tsx';
import { EarlierMinutes } from './EarlierMinutes.tsx';
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

/** Whether anything was written of it that could be put right. */
const isWritten = ({ minutes, decisions, attendances }: Meeting): boolean =>
  minutes !== '' ||
  decisions.length > 0 ||
  attendances.some(({ attendance, input, round }) => attendance || input || round);

export function CorrectMeeting({ planId, meeting, mayCorrect, isOpen, isByHand, setOpen }: Props) {
  const t = useText();
  const place = useRef<HTMLDivElement>(null);
  const [wasSaved, setSaved] = useState(false);
  const { corrections } = meeting;
  if (corrections.length === 0 && !mayCorrect) return null;

  function close(isSaved: boolean) {
    setOpen(false);
    setSaved(isSaved);
    // The button is back once the form is gone.
    setTimeout(() => place.current?.querySelector('button')?.focus());
  }

  return (
    <div ref={place} className={styles.pastMinutes}>
      {corrections.map((correction) => (
        <EarlierMinutes key={correction.id} correction={correction} />
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
          <T id={isWritten(meeting) ? 'plans.meetings.correct' : 'plans.meetings.correctNone'} />
        </Button>
      ) : null}
    </div>
  );
}
