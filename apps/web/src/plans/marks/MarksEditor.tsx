/** Inside the card of one plan: where it overlaps with or contradicts the others, to write in. */
import { LinkIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useRef } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { T, useText } from '../../ui/text.tsx';
import { saveOf } from '../saving/change-result.ts';
import { SavedText } from '../saving/SavedText.tsx';
import { UndoLine } from '../saving/UndoLine.tsx';
import { useUndo } from '../saving/use-undo.ts';
import { AddMark, markKey } from './AddMark.tsx';
import { MarkLine } from './MarkLine.tsx';
import type { MarkedPlan } from './MarksReading.tsx';
import styles from './marks.module.css';
import { marksOf } from './marks-of.ts';
import type { ReadMark } from './plan-marks.ts';
import { useAddMark, useChangeMark, useLastMark, useRemoveMark } from './use-change-marks.ts';
import { usePlanName } from './use-plan-name.ts';

type Plan = MarkedPlan & { id: string };
type Props = {
  planId: string;
  plan: Plan;
  marks: readonly ReadMark[];
  plans: readonly Plan[];
};

/** A mark is written in the card it was made in; the other card shows it. */
export function MarksEditor({ planId, plan, marks, plans }: Props) {
  const t = useText();
  const nameOf = usePlanName();
  const { open, isByHand, setOpen } = useOpenForm({ mark: markKey(plan.id) });
  const button = useRef<HTMLButtonElement>(null);
  const add = useAddMark(planId);
  const remove = useRemoveMark(planId);
  const lastMark = useLastMark();
  const undo = useUndo();
  const others = plans.filter(({ id }) => id !== plan.id);
  if (others.length === 0) return null;

  function close() {
    setOpen(null);
    button.current?.focus();
  }

  return (
    <div className={styles.editor}>
      <ul className={styles.marks} aria-label={t('plans.marks.title')}>
        {marksOf(plan, marks, plans).map(({ mark, other, isOwn }) => (
          <li key={mark.id} className={styles.row}>
            <MarkLine kind={mark.kind} other={other} {...(!isOwn && { note: mark.note })} />
            {isOwn ? (
              <>
                <Note planId={planId} mark={mark} />
                <Button
                  className={styles.remove}
                  size="small"
                  variant="tertiary"
                  icon={<TrashIcon aria-hidden />}
                  aria-label={t('plans.marks.remove', {
                    mark: `${t(`plans.marks.${mark.kind}`)} ${nameOf(other)}`,
                  })}
                  onClick={() =>
                    undo.remove(
                      t('plans.marks.removed'),
                      () => remove(mark),
                      () => add(asNew(lastMark(mark.id) ?? mark)),
                    )
                  }
                />
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <UndoLine undo={undo} onUndone={() => button.current?.focus()} />
      {open ? (
        <AddMark plan={plan} others={others} hasFocus={isByHand} onAdd={add} onClose={close} />
      ) : (
        <Button
          ref={button}
          size="small"
          variant="tertiary"
          icon={<LinkIcon aria-hidden />}
          aria-label={t('plans.marks.addLabel', { plan: nameOf(plan) })}
          onClick={() => setOpen('mark')}
        >
          <T id="plans.marks.add" />
        </Button>
      )}
    </div>
  );
}

/** What is sent of a mark, without what the cache adds. */
export const asNew = ({ id, existingPlanId, otherPlanId, kind, note }: ReadMark) => ({
  id,
  existingPlanId,
  otherPlanId,
  kind,
  note,
});

function Note({ planId, mark }: { planId: string; mark: ReadMark }) {
  const t = useText();
  const change = useChangeMark(planId, mark.id);
  return (
    <div className={styles.noteField}>
      <SavedText
        label={t('plans.marks.note')}
        value={mark.note}
        onSave={saveOf(`${mark.id}.note`, (from, to) => change({ note: { from, to } }))}
      />
    </div>
  );
}
