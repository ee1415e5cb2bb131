/** An answer off a reply slip or a telephone call: three choices, one text, saved. */
import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Textarea } from '@navikt/ds-react/Textarea';
import { ATTENDANCE_ANSWERS, type AttendanceAnswer } from '@sammenhaeng/domain/plans/meeting';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { aText, oneOf } from '../../ui/drafts/form-fields.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { useKeptForm } from '../drafts/use-kept-form.ts';
import type { Attendance } from './meetings.graph.ts';
import styles from './meetings.module.css';
import { useMeetingChanges } from './use-meeting-changes.ts';

type Props = {
  planId: string;
  meetingId: string;
  attendance: Attendance;
  hasFocus: boolean;
  onClose: (wasSaved: boolean) => void;
};

type Values = { answer: AttendanceAnswer | null; input: string };

const fields = { answer: oneOf([null, ...ATTENDANCE_ANSWERS]), input: aText };

export const answerKey = (meetingId: string, participantId: string): string =>
  `answer.${meetingId}.${participantId}`;

export function AnswerForm({ planId, meetingId, attendance, hasFocus, onClose }: Props) {
  const t = useText();
  const { attend } = useMeetingChanges(planId);
  const { id, name } = attendance.participant;
  const { answer, input } = attendance;
  const {
    values: mine,
    begin,
    change,
    forget,
  } = useKeptForm<Values>({
    key: answerKey(meetingId, id),
    label: t('plans.meetings.answerOf', { name }),
    begin: () => ({ answer, input }),
    fields,
  });
  // Whoever was told of a colleague's answer and sends again has seen it.
  const [wasTold, setWasTold] = useState(false);
  const seen = wasTold ? attendance : begin;
  const [problem, setProblem] = useState<{ answer?: string; input?: string; other?: string }>({});
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (hasFocus) first.current?.focus();
  }, [hasFocus]);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (!mine.answer) {
      setProblem({ answer: t('plans.meetings.chooseAnswer', { name }) });
      return first.current?.focus();
    }
    const result = await attend(meetingId, id, {
      answer: { from: seen.answer, to: mine.answer },
      input: { from: seen.input, to: mine.input },
    });
    if (result.kind === 'saved') return close(true);
    setWasTold(result.kind === 'conflict');
    const atInput = result.problems['input'];
    if (atInput) return setProblem({ input: atInput });
    setProblem({ other: 'message' in result ? result.message : t('plans.meetings.notSaved') });
  }

  function close(wasSaved: boolean) {
    forget();
    onClose(wasSaved);
  }

  return (
    <form
      className={styles.form}
      aria-label={t('plans.meetings.answerOf', { name })}
      onSubmit={send}
      noValidate
    >
      <RadioGroup
        size="small"
        legend={t('plans.meetings.comes', { name })}
        value={mine.answer}
        error={problem.answer}
        onChange={(chosen: AttendanceAnswer) => change({ answer: chosen })}
      >
        {ATTENDANCE_ANSWERS.map((value, at) => (
          <Radio key={value} value={value} ref={at === 0 ? first : null}>
            {t(`plans.meetings.answer.${value}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        size="small"
        label={t('plans.meetings.input', { name })}
        description={t('plans.meetings.inputHint')}
        minRows={2}
        value={mine.input}
        error={problem.input}
        onChange={(event) => change({ input: event.target.value })}
      />
      {problem.other ? <Notice kind="error">{problem.other}</Notice> : null}
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          <T id="plans.meetings.saveAnswer" />
        </Button>
        <Button size="small" type="button" variant="tertiary" onClick={() => close(false)}>
          <T id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
