/** The end: who was there and what was decided, read aloud, before the meeting becomes history. */
import { Button } from '@navikt/ds-react/Button';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../../../ui/Notice.tsx';
import { T, useText } from '../../../ui/text.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useToday } from '../../../ui/use-today.ts';
import type { Meeting } from '../meetings.graph.ts';
import { useMeetingChanges } from '../use-meeting-changes.ts';
import styles from './mode.module.css';

type Props = { planId: string; meeting: Meeting; onEnded: () => void };

export function EndStep({ planId, meeting, onEnded }: Props) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const { hold } = useMeetingChanges(planId);
  const [problem, setProblem] = useState<string | null>(null);
  // A meeting that was held is history, and there is no way back: so it is asked once.
  const [isAsked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    question.current?.focus({ preventScroll: true });
    // Its buttons too, above what stands at the foot of a phone.
    question.current?.parentElement?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  const { id, meetingOn, attendances, decisions } = meeting;
  const isEarly = meetingOn > today;
  const written = decisions.filter(({ text }) => text.trim() !== '');
  const came = attendances.filter(({ attendance }) => attendance === 'ATTENDED');

  function notYet() {
    setAsked(false);
    requestAnimationFrame(() => button.current?.focus());
  }

  async function end() {
    setProblem(null);
    // The stage goes away with the meeting: that it ended must be known before.
    onEnded();
    const result = await hold(id, isEarly ? today : meetingOn);
    if (result.kind === 'saved') return;
    setProblem('message' in result ? result.message : t('plans.meetings.notSaved'));
  }

  return (
    <>
      <h1 className={styles.heading} tabIndex={-1}>
        <T id="plans.meetings.mode.endAsk" />
      </h1>
      <section aria-labelledby="besluttet-titel">
        <h2 id="besluttet-titel" className={styles.subheading}>
          <T id="plans.meetings.decisions" />
        </h2>
        {written.length > 0 ? (
          <ol className={styles.agenda}>
            {written.map((decision) => (
              <li key={decision.id}>{decision.text}</li>
            ))}
          </ol>
        ) : (
          <p>
            <T id="plans.meetings.mode.noDecisions" />
          </p>
        )}
      </section>
      {came.length > 0 ? (
        <section aria-labelledby="var-med-titel">
          <h2 id="var-med-titel" className={styles.subheading}>
            <T id="plans.meetings.mode.came" />
          </h2>
          <p>{came.map(({ participant }) => participant.name).join(', ')}</p>
        </section>
      ) : null}
      <p className={styles.lead}>
        <T id="plans.meetings.mode.endText" />
      </p>
      {isEarly ? (
        <Notice kind="info">
          {t('plans.meetings.mode.endOther', { date: format.dateLong(meetingOn) })}
        </Notice>
      ) : null}
      {problem ? <Notice kind="error">{problem}</Notice> : null}
      {isAsked ? (
        <section aria-labelledby="afslut-nu" className={styles.question}>
          <h2 id="afslut-nu" ref={question} tabIndex={-1} className={styles.subheading}>
            <T id="plans.meetings.mode.endSure" />
          </h2>
          <p>
            <T id="plans.meetings.mode.endFinal" />
          </p>
          <div className={styles.buttons}>
            <Button onClick={end}>
              <T id="plans.meetings.mode.endYes" />
            </Button>
            <Button variant="tertiary" onClick={notYet}>
              <T id="plans.meetings.mode.endNo" />
            </Button>
          </div>
        </section>
      ) : (
        <div>
          <Button ref={button} onClick={() => setAsked(true)}>
            <T id="plans.meetings.mode.end" />
          </Button>
        </div>
      )}
    </>
  );
}
