/** One line that says whether everything on the page is saved. */
import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Loader } from '@navikt/ds-react/Loader';
import { T } from '../../ui/text.tsx';
import { useHasUnsaved } from '../../ui/unsaved.ts';
import { usePlanSaving } from '../saving/PlanSaving.tsx';
import styles from './plan.module.css';

export function SavedLine() {
  const { state: sent, failedCount } = usePlanSaving();
  // What was typed a moment ago is not sent yet, and so not saved either.
  const isTyped = useHasUnsaved();
  const state = isTyped && sent !== 'failed' ? 'saving' : sent;
  return (
    <p className={styles.saved} role="status" data-state={state}>
      {state === 'failed' ? (
        <>
          <ExclamationmarkTriangleIcon aria-hidden />
          <T id="plans.saved.failed" values={{ count: failedCount }} />
        </>
      ) : state === 'saving' ? (
        <>
          <Loader size="xsmall" aria-hidden />
          <T id="plans.saved.saving" />
        </>
      ) : (
        <>
          <CheckmarkCircleIcon aria-hidden />
          <T id="plans.saved.saved" />
        </>
      )}
    </p>
  );
}
