/** Correcting a meeting that was held: minutes, decisions and who came, in one form. */
import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import { focusFirstProblem } from '../../ui/focus-first-problem.ts';
import { CorrectDecisions } from './CorrectDecisions.tsx';
import { CorrectPeople } from './CorrectPeople.tsx';
import { correctFields, correctionOf, type CorrectValues, valuesOf } from './correct-values.ts';
import { useWhen } from './meeting-words.ts';
import type { Meeting } from './meetings.graph.ts';
import styles from './meetings.module.css';
import { useCorrectMinutes } from './use-correct-minutes.ts';
import type { FieldProblems } from './use-send-meeting.ts';

type Props = {
  planId: string;
  meeting: Meeting;
  hasFocus: boolean;
  onClose: (wasSaved: boolean) => void;
};

export const correctionKey = (meetingId: string): string => `minutes.${meetingId}`;

export function CorrectMinutesForm({ planId, meeting, hasFocus, onClose }: Props) {
  const t = useText();
  const label = t('plans.meetings.correctLabel', { when: useWhen()(meeting) });
  const correct = useCorrectMinutes(planId, meeting.id);
  const { values, begin, change, forget } = useKeptForm<CorrectValues>({
    key: correctionKey(meeting.id),
    label,
    begin: () => valuesOf(meeting),
    fields: correctFields,
  });
  // Whoever was told of a colleague's correction and sends again has seen it.
  const [wasTold, setWasTold] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problems, setProblems] = useState<FieldProblems>({});
  const [failure, setFailure] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!hasFocus) return;
    field.current?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [hasFocus]);

  function refuse(sentences: FieldProblems) {
    setProblems(sentences);
    setFailure(null);
    focusFirstProblem(form.current);
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    const isEmptied = begin.minutes !== '' && values.minutes.trim() === '';
    if (isEmptied) return refuse({ minutes: t('plans.meetings.correctEmpty') });
    const correction = correctionOf(begin, wasTold ? valuesOf(meeting) : begin, values);
    if (!correction) return refuse({ minutes: t('plans.meetings.correctSame') });
    setSending(true);
    const result = await correct(correction);
    setSending(false);
    if (result.kind === 'saved') return close(true);
    setWasTold(result.kind === 'conflict');
    if (Object.keys(result.problems).length > 0) return refuse(result.problems);
    setProblems({});
    setFailure('message' in result ? result.message : t('plans.meetings.notSaved'));
  }

  function close(wasSaved: boolean) {
    forget();
    onClose(wasSaved);
  }

  return (
    <form ref={form} className={styles.form} onSubmit={send} noValidate>
      <Textarea
        ref={field}
        size="small"
        label={label}
        description={t('plans.meetings.correctHint')}
        minRows={4}
        value={values.minutes}
        error={problems['minutes']}
        onChange={(event) => change({ minutes: event.target.value })}
      />
      <CorrectDecisions
        begin={begin.decisions}
        decisions={values.decisions}
        problems={problems}
        onChange={(decisions) => change({ decisions })}
      />
      <CorrectPeople
        attendances={meeting.attendances}
        people={values}
        begin={begin}
        problems={problems}
        onChange={change}
      />
      {failure ? (
        <Notice kind="error">
          {failure} {wasTold ? t('plans.meetings.correctTold') : null}
        </Notice>
      ) : null}
      <div className={styles.buttons}>
        <Button size="small" type="submit" loading={isSending}>
          <T id="plans.meetings.correctSave" />
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={() => close(false)}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
