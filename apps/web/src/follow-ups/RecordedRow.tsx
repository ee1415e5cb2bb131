/** A row that has just got its outcome: it says so, can be undone for a while, and then leaves. */
import { ArrowUndoIcon, CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Notice } from '../ui/Notice.tsx';
import { useText } from '../ui/text.tsx';
import { useFormat } from '../ui/use-format.ts';
import styles from './RecordedRow.module.css';
import { useUndoFollowUp } from './use-undo-follow-up.ts';

const RecordedRowFragment = graphql(`
  fragment RecordedRow on FollowUp {
    id
    revision
    citizenInitials
    outcome
    viewerCanUndo
  }
`);

/** Milliseconds the undo stays, counted from when the row is left alone. */
const STAYS_MS = 20_000;

type RecordedRowProps = {
  followUp: FragmentType<typeof RecordedRowFragment>;
  /** The next meeting it led to. */
  nextOn: CalendarDate | null;
  /** Called when the row may leave the list. */
  onGone: () => unknown;
};

export function RecordedRow(props: RecordedRowProps) {
  const t = useText();
  const format = useFormat();
  const followUp = readFragment(RecordedRowFragment, props.followUp);
  const { id, revision, citizenInitials: initials, outcome, viewerCanUndo } = followUp;
  const { undo, isUndoing } = useUndoFollowUp();
  const [problem, setProblem] = useState<string | null>(null);
  const line = useRef<HTMLDivElement>(null);
  const onGone = useEffectEvent(props.onGone);

  // The form that had the focus is gone: whoever works by keyboard goes on from here.
  useEffect(() => line.current?.focus(), []);

  useEffect(() => {
    const timer = setInterval(() => {
      const isInUse = line.current?.matches(':hover, :focus-within') ?? false;
      if (!isInUse) void onGone();
    }, STAYS_MS);
    return () => clearInterval(timer);
  }, []);

  async function takeBack() {
    const message = await undo(id, revision);
    setProblem(message === '' ? t('followUps.undoFailed') : message);
  }

  return (
    <div ref={line} tabIndex={-1} className={styles.recorded}>
      <span role="status" className={styles.words}>
        <CheckmarkCircleIcon aria-hidden className={styles.icon} />
        <span>
          <strong>
            {initials}: {outcome && t(`words.outcome.${outcome}`).toLowerCase()}.
          </strong>{' '}
          {props.nextOn
            ? t('followUps.recordedNext', { date: format.dateLong(props.nextOn) })
            : t('followUps.recordedLast')}
        </span>
      </span>
      {viewerCanUndo && (
        <Button
          size="small"
          variant="tertiary"
          loading={isUndoing}
          icon={<ArrowUndoIcon aria-hidden />}
          aria-label={t('followUps.undo', { initials })}
          onClick={() => void takeBack()}
        >
          {t('ui.undo')}
        </Button>
      )}
      {problem && <Notice kind="error">{problem}</Notice>}
    </div>
  );
}
