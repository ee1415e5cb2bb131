/** One who is asked to the meeting: the answer, the letters to them, and the form to enter it. */
import { PencilIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useRef, useState } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Tag, type TagTone } from '../../ui/Tag.tsx';
import { T, useText } from '../../ui/text.tsx';
import { Face } from '../reading/Face.tsx';
import { AnswerForm, answerKey } from './AnswerForm.tsx';
import { isWithoutConsent, roleOf } from './meeting-words.ts';
import type { Attendance } from './meetings.graph.ts';
import styles from './meetings.module.css';
import { PaperLinks } from './PaperLinks.tsx';

type Props = { planId: string; meetingId: string; attendance: Attendance; mayWrite: boolean };

const TONES = { COMING: 'success', SENDS_INPUT: 'info', DECLINED: 'neutral' } as const;

export function AskedRow({ planId, meetingId, attendance, mayWrite }: Props) {
  const t = useText();
  const [isSaved, setSaved] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { participant, answer, input, isOwn } = attendance;
  const { id, name } = participant;
  const { open, isByHand, setOpen } = useOpenForm({ answer: answerKey(meetingId, id) });
  const mayAnswer = mayWrite || isOwn;
  const isOpen = mayAnswer && open !== null;
  const tone: TagTone = answer ? TONES[answer] : 'warning';

  function close(wasSaved: boolean) {
    setSaved(wasSaved);
    setOpen(null);
    button.current?.focus();
  }

  return (
    <li className={styles.asked}>
      <Face name={name} />
      <div className={styles.who}>
        <strong>{name}</strong>
        <span className={styles.quiet}>{roleOf(attendance)}</span>
      </div>
      <div className={styles.reply}>
        <Tag tone={tone}>{t(`plans.meetings.answer.${answer ?? 'none'}`)}</Tag>
        {mayAnswer ? (
          <Button
            ref={button}
            size="small"
            variant="tertiary"
            icon={<PencilIcon aria-hidden />}
            aria-expanded={isOpen}
            aria-label={t('plans.meetings.enterOf', { name })}
            onClick={() => {
              setSaved(false);
              setOpen(isOpen ? null : 'answer');
            }}
          >
            <T id="plans.meetings.enter" />
          </Button>
        ) : null}
      </div>
      {input && !isOpen ? <p className={styles.input}>{input}</p> : null}
      {isSaved ? (
        <p role="status" className={styles.quiet}>
          {t('plans.meetings.answerSaved', { name })}
        </p>
      ) : null}
      {isOpen ? (
        <AnswerForm
          planId={planId}
          meetingId={meetingId}
          attendance={attendance}
          hasFocus={isByHand}
          onClose={close}
        />
      ) : null}
      {mayWrite && !participant.isLead ? (
        <PaperLinks
          meetingId={meetingId}
          participant={participant}
          isBare={isWithoutConsent(attendance)}
        />
      ) : null}
    </li>
  );
}
