/** The first of the six duties that is not done, and the way to it; or when there is something again. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { NextStepFragment } from '@sammenhaeng/graph/generated/graphql';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { focusPlace } from '../place/focus-place.ts';
import { PLACE } from '../place/place-of.ts';
import styles from './missing-panel.module.css';

export const nextStep = graphql(`
  fragment NextStep on Plan {
    id
    duties {
      duty
      state
      comesOn
      missing {
        key
      }
    }
  }
`);

type Status = NextStepFragment['duties'][number];

export function NextStep(props: { plan: FragmentType<typeof nextStep> }) {
  const { duties } = readFragment(nextStep, props.plan);
  const next = duties.find(({ state }) => state === 'NEXT');
  const place = next && placeOf(next);
  return (
    <div className={styles.next}>
      <h3 className={styles.nextTitle}>
        <T id="plans.next.title" />
      </h3>
      <p>
        {next ? (
          <T id={wordsOf(next)} />
        ) : (
          <NothingNow coming={duties.find(({ state }) => state === 'COMING')} />
        )}
      </p>
      {place ? (
        <button type="button" className={styles.link} onClick={() => focusPlace(place)}>
          <T id="plans.next.go" />
        </button>
      ) : null}
    </div>
  );
}

function NothingNow({ coming }: { coming: Status | undefined }) {
  const format = useFormat();
  if (!coming) return <T id="plans.next.allDone" />;
  if (!coming.comesOn) return <T id="plans.next.forNow" />;
  return <T id="plans.next.comes" values={{ date: format.dateLong(coming.comesOn) }} />;
}

/** What a meeting lacks never holds an agreement back, so the list above does not name it. */
const meetingLack = ({ missing }: Status) => {
  const [first] = missing;
  return first?.key === 'MEETING_CALL' || first?.key === 'MEETING_STATUS' ? first.key : null;
};

function placeOf(next: Status): string | null {
  if (next.missing.length === 0) return PLACE.agree;
  return meetingLack(next) ? PLACE.meeting : null;
}

/** A duty that lacks something else is explained by the list above: only its name is said. */
function wordsOf(next: Status) {
  const lack = meetingLack(next);
  if (lack) return `plans.missing.${lack}` as const;
  // The plan is written; what is left of making it is to agree it.
  if (next.duty === 'PLAN_MADE' && next.missing.length === 0) return 'plans.next.agree';
  return `plans.duty.${next.duty}` as const;
}
