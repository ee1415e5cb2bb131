/** One follow-up that is about to be made: what, by when, and why the day moved. */
import type { NextFollowUp } from '@sammenhaeng/domain/follow-ups/record-follow-up';
import { worklistDate } from '@sammenhaeng/domain/follow-ups/worklist-date';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';

const KINDS = {
  COURSE_END_1_MONTH: 'plans.ending.kind.COURSE_END_1_MONTH',
  COURSE_END_6_MONTHS: 'plans.ending.kind.COURSE_END_6_MONTHS',
  INTEGRATED_TREATMENT_START: 'plans.ending.kind.INTEGRATED_TREATMENT_START',
} as const;

const isMade = (kind: string): kind is keyof typeof KINDS => Object.hasOwn(KINDS, kind);

export function MadeFollowUp({ followUp }: { followUp: NextFollowUp }) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const { kind, dueOn } = followUp;
  const { workOn, movedBecause } = worklistDate(dueOn);
  if (!isMade(kind)) return null;
  return (
    <li>
      <strong>
        <T
          id="plans.ending.followUp"
          values={{ kind: t(KINDS[kind]), date: format.dateLong(workOn) }}
        />
      </strong>
      {movedBecause ? (
        <>
          {' '}
          <T id={`plans.ending.moved.${movedBecause}`} values={{ date: format.dateLong(dueOn) }} />
        </>
      ) : null}
      {workOn < today ? (
        <>
          {' '}
          <T id="plans.ending.past" />
        </>
      ) : null}
    </li>
  );
}
