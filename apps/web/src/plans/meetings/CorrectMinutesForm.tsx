/** Correcting the minutes of a meeting that was held: one field, and what becomes of the old words. */
import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { aText } from '../../ui/drafts/form-fields.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import { useWhen } from './meeting-words.ts';
import type { Meeting } from './meetings.graph.ts';
import styles from './meetings.module.css';
import { useCorrectMinutes } from './use-correct-minutes.ts';

type Props = {
  planId: string;
  meeting: Meeting;
  hasFocus: boolean;
  onClose: (wasSaved: boolean) => void;
};

const fields = { minutes: aText };

export const correctionKey = (meetingId: string): string => `minutes.${meetingId}`;

export function CorrectMinutesForm({ planId, meeting, hasFocus, onClose }: Props) {
  const t = useText();
  const label = t('plans.meetings.correctLabel', { when: useWhen()(meeting) });
  const correct = useCorrectMinutes(planId, meeting.id);
  const { values, begin, change, forget } = useKeptForm({
    key: correctionKey(meeting.id),
    label,
    begin: () => ({ minutes: meeting.minutes }),
    fields,
  });
  // Whoever was told of a colleague's correction and sends again has seen it.
  const [wasTold, setWasTold] = useState(false);
  const seen = wasTold ? meeting.minutes : begin.minutes;
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<{ field?: string; other?: string }>({});
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!hasFocus) return;
    field.current?.focus();
    field.current?.form?.scrollIntoView({ block: 'nearest' });
  }, [hasFocus]);

  function refuse(sentence: string) {
    setProblem({ field: sentence });
    field.current?.focus();
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    const to = values.minutes;
    if (to.trim() === '') return refuse(t('plans.meetings.correctEmpty'));
    if (to === seen) return refuse(t('plans.meetings.correctSame'));
    setSending(true);
    const result = await correct(seen, to);
    setSending(false);
    if (result.kind === 'saved') return close(true);
    setWasTold(result.kind === 'conflict');
    const atField = result.problems['minutes'];
    if (atField) return refuse(atField);
    setProblem({ other: 'message' in result ? result.message : t('plans.meetings.notSaved') });
  }

  function close(wasSaved: boolean) {
    forget();
    onClose(wasSaved);
  }

  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <Textarea
        ref={field}
        size="small"
        label={label}
        description={t('plans.meetings.correctHint')}
        minRows={4}
        value={values.minutes}
        error={problem.field}
        onChange={(event) => change({ minutes: event.target.value })}
      />
      {problem.other ? (
        <Notice kind="error">
          {problem.other} {wasTold ? t('plans.meetings.correctTold') : null}
        </Notice>
      ) : null}
      <div className={styles.buttons}>
        <Button size="small" type="submit" loading={isSending}>
          <T id="plans.meetings.correctSave" />
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={() => close(false)}>
          <T id="plans.meetings.cancelForm" />
        </Button>
      </div>
    </form>
  );
}
