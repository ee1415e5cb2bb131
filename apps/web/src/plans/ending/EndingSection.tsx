/** The end of a plan at the end of its page: referring and closing it, and what comes after. */
import { isOver } from '@sammenhaeng/domain/plans/plan-life';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { endingPanelDa } from '@sammenhaeng/texts/ending-panel.da';
import { useEffect, useRef } from 'react';
import { MoreTexts, T } from '../../ui/text.tsx';
import card from '../plan-card.module.css';
import { EndedPlan } from './EndedPlan.tsx';
import { OpenEnding } from './OpenEnding.tsx';

const endingSection = graphql(`
  fragment EndingSection on Plan {
    id
    status
    viewerIsLead
    ...OpenEnding
    ...EndedPlan
  }
`);

export function EndingSection(props: { plan: FragmentType<typeof endingSection> }) {
  const plan = readFragment(endingSection, props.plan);
  const hasEnded = isOver(plan.status);
  const wasEnded = useRef(hasEnded);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that closed the plan is gone: what came of it takes over.
  useEffect(() => {
    if (hasEnded && !wasEnded.current) title.current?.focus();
    wasEnded.current = hasEnded;
  }, [hasEnded]);
  if (!hasEnded && !plan.viewerIsLead) return null;
  return (
    <MoreTexts danish={endingPanelDa}>
      <section aria-labelledby="afslutning" className={card.card}>
        <h2 id="afslutning" ref={title} className={card.title} tabIndex={-1}>
          <T id={hasEnded ? 'plans.ending.endedTitle' : 'plans.ending.title'} />
        </h2>
        {hasEnded ? <EndedPlan plan={plan} /> : <OpenEnding plan={plan} />}
      </section>
    </MoreTexts>
  );
}
