/** One line that says whether everything on the page is saved, and where it is if not. */
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Loader } from '@navikt/ds-react/Loader';
import type { ReactNode } from 'react';
import { T } from '../../ui/text.tsx';
import { type UnsavedCounts, useKeeping, useUnsaved } from '../../ui/unsaved.ts';
import { type SavedState, usePlanSaving } from '../saving/PlanSaving.tsx';
import styles from './plan.module.css';

type Line = { state: 'saved' | 'saving' | 'kept' | 'failed'; words: ReactNode };

function lineOf(sent: SavedState, unsaved: UnsavedCounts): Line {
  const { conflict, unanswered, refused, unkept, onItsWay } = unsaved;
  if (conflict > 0) {
    return { state: 'failed', words: <T id="plans.saved.choose" values={{ count: conflict }} /> };
  }
  if (unanswered > 0 && unkept === 0) {
    return { state: 'kept', words: <T id="plans.saved.kept" /> };
  }
  if (unanswered + refused > 0) {
    const count = unanswered + refused;
    return { state: 'failed', words: <T id="plans.saved.failed" values={{ count }} /> };
  }
  if (sent === 'saving' || onItsWay > 0) {
    return { state: 'saving', words: <T id="plans.saved.saving" /> };
  }
  if (sent === 'failed') return { state: 'failed', words: <T id="plans.saved.notSaved" /> };
  return { state: 'saved', words: <T id="plans.saved.saved" /> };
}

const ICONS: Record<Line['state'], ReactNode> = {
  saved: <CheckmarkCircleIcon aria-hidden />,
  saving: <Loader size="xsmall" aria-hidden />,
  kept: <ExclamationmarkTriangleIcon aria-hidden />,
  failed: <ExclamationmarkTriangleIcon aria-hidden />,
};

export function SavedLine() {
  const { state: sent } = usePlanSaving();
  // What was typed a moment ago is not sent yet, and so not saved either.
  const { state, words } = lineOf(sent, useUnsaved());
  const keeping = useKeeping();
  return (
    <p className={styles.saved} role="status" data-state={state}>
      {ICONS[state]}
      <span>{words}</span>
      {keeping === 'impossible' ? (
        <span className={styles.quiet}>
          <T id="plans.saved.noDevice" />
        </span>
      ) : null}
    </p>
  );
}
