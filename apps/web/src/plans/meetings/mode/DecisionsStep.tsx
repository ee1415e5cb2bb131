/** What the meeting decides: one line each, in order, written while everybody looks on. */
import { ArrowDownIcon, ArrowUpIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useRef } from 'react';
import { onceClicked } from '../../../ui/once-clicked.ts';
import { T, useText } from '../../../ui/text.tsx';
import { ComingRows } from '../../saving/ComingRows.tsx';
import { SavedText } from '../../saving/SavedText.tsx';
import { UndoLine } from '../../saving/UndoLine.tsx';
import { useAddRow } from '../../saving/use-add-row.ts';
import { useLastSeen } from '../../saving/use-last-seen.ts';
import { useUndo } from '../../saving/use-undo.ts';
import type { Meeting } from '../meetings.graph.ts';
import { useDecisions } from '../use-meeting-changes.ts';
import styles from './mode.module.css';

const decisionAsSeen = graphql(`
  fragment DecisionAsSeen on MeetingDecision {
    id
    text
  }
`);

const placeOf = (id: string): string => `beslutning-${id}`;

export function DecisionsStep({ planId, meeting }: { planId: string; meeting: Meeting }) {
  const t = useText();
  const { add, text, remove, order } = useDecisions(planId, meeting.id);
  const { decisions } = meeting;
  const adder = useRef<HTMLButtonElement>(null);

  const lastSeen = useLastSeen('MeetingDecision', decisionAsSeen, 'DecisionAsSeen');
  const undo = useUndo();

  const linesToAdd = useAddRow({
    key: `${meeting.id}.newDecisions`,
    label: t('plans.meetings.mode.addDecision'),
    kinds: ['DECISION'],
    add: (id) => add(id),
    placeOf,
  });
  const addOne = () => linesToAdd.addRow('DECISION');

  function move(from: number, to: number) {
    const ids = decisions.map(({ id }) => id);
    ids.splice(to, 0, ...ids.splice(from, 1));
    void order(ids);
  }

  /** A press beside the arrows must not cost the words: it can be taken back, and stands where it stood. */
  function takeOut(decision: (typeof decisions)[number]) {
    const before = decisions.map(({ id }) => id);
    async function restore() {
      const added = await add(decision.id, (lastSeen(decision.id) ?? decision).text);
      return added.kind === 'saved' ? order(before) : added;
    }
    const work = () => remove(decision.id);
    void undo.remove(t('plans.meetings.mode.removed'), work, restore);
  }

  return (
    <>
      <h1 className={styles.heading} tabIndex={-1}>
        <T id="plans.meetings.mode.decisionsAsk" />
      </h1>
      <ol className={styles.decisions}>
        {decisions.map((decision, at) => {
          const number = at + 1;
          return (
            <li key={decision.id} id={placeOf(decision.id)} className={styles.decision}>
              <SavedText
                label={t('plans.meetings.mode.decision', { number })}
                value={decision.text}
                isLong
                onSave={text(decision.id)}
                onEnter={addOne}
              />
              <div className={styles.tools}>
                <Button
                  size="small"
                  variant="tertiary"
                  icon={<ArrowUpIcon title={t('plans.meetings.mode.up', { number })} />}
                  disabled={at === 0}
                  onClick={() => move(at, at - 1)}
                />
                <Button
                  size="small"
                  variant="tertiary"
                  icon={<ArrowDownIcon title={t('plans.meetings.mode.down', { number })} />}
                  disabled={number === decisions.length}
                  onClick={() => move(at, at + 1)}
                />
                <Button
                  size="small"
                  variant="tertiary"
                  icon={<TrashIcon title={t('plans.meetings.mode.remove', { number })} />}
                  onClick={() => takeOut(decision)}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <UndoLine undo={undo} onUndone={() => adder.current?.focus()} />
      <ComingRows rows={linesToAdd} />
      <div>
        <Button
          ref={adder}
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          onClick={onceClicked(addOne)}
        >
          <T id="plans.meetings.mode.addDecision" />
        </Button>
      </div>
    </>
  );
}
