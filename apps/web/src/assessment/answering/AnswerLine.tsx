/** One recommendation to answer: what was said in the round before, and what is said now. */
import type { AssessmentLineFragment } from '@sammenhaeng/graph/generated/graphql';
import { useId, useRef } from 'react';
import type { FormPlace } from '../form-place.ts';
import { LineFrame } from '../LineFrame.tsx';
import { PreviousAnswer } from '../PreviousAnswer.tsx';
import { LineConflict } from './LineConflict.tsx';
import { LineFields } from './LineFields.tsx';
import { LineFoot } from './LineFoot.tsx';
import { SameAsBefore } from './SameAsBefore.tsx';
import styles from './answering.module.css';
import { useLine } from './use-line.ts';
import { useWithdrawal } from './use-withdrawal.ts';

type Props = {
  place: FormPlace;
  line: AssessmentLineFragment;
  defaultFunctionName: string;
  /** Null for the first round there is. */
  previousRoundTitle: string | null;
};

export function AnswerLine({ place, line, defaultFunctionName, previousRoundTitle }: Props) {
  const evidenceId = useId();
  const fields = useRef<HTMLDivElement>(null);
  const work = useLine({ place, line, defaultFunctionName });
  const withdrawal = useWithdrawal(line, work);
  const { recommendation, answer, previous } = line;
  const { number } = recommendation;

  // A button that goes away with its press leaves the focus at the level, once that is drawn.
  function toLevel() {
    requestAnimationFrame(() => {
      const radios = fields.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [];
      const chosen = [...radios].find((radio) => radio.checked) ?? radios[0];
      chosen?.focus();
    });
  }

  return (
    <LineFrame recommendation={recommendation} isAnswered={Boolean(answer)}>
      {previousRoundTitle !== null && (
        <PreviousAnswer title={previousRoundTitle} answer={previous ?? null}>
          {previous && work.values.evidence.trim() === '' && (
            <SameAsBefore
              number={number}
              evidenceId={evidenceId}
              onTake={() => work.change({ level: previous.level, evidence: previous.evidence })}
            />
          )}
        </PreviousAnswer>
      )}
      <div ref={fields} className={styles.fields}>
        <LineFields work={work} evidenceId={evidenceId} />
        <LineConflict work={work} onChosen={toLevel} />
        <LineFoot
          number={number}
          isAnswered={Boolean(answer)}
          work={work}
          withdrawal={{
            ...withdrawal,
            undo: () => {
              withdrawal.undo();
              toLevel();
            },
          }}
        />
      </div>
    </LineFrame>
  );
}
