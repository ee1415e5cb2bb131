/** In the plan's header: that the citizen is referred, and when and why the plan ended. */
import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { ReactNode } from 'react';
import { T } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';

export const endingFacts = graphql(`
  fragment EndingFacts on Plan {
    id
    referredOn
    closedAt
    endReason
    archivedAt
  }
`);

export function EndingFacts(props: { plan: FragmentType<typeof endingFacts> }) {
  const format = useFormat();
  const { referredOn, closedAt, endReason, archivedAt } = readFragment(endingFacts, props.plan);
  const dayOf = (instant: string) => format.dateLong(todayInCopenhagen(new Date(instant)));
  return (
    <>
      {referredOn ? (
        <Fact name={<T id="plans.ended.tag.referred" />}>{format.dateLong(referredOn)}</Fact>
      ) : null}
      {closedAt ? (
        <Fact name={<T id="plans.ended.closedOn" />}>
          {endReason ? (
            <>
              {dayOf(closedAt)}
              {': '}
              <T id={`plans.ended.reason.${endReason}`} />
            </>
          ) : (
            dayOf(closedAt)
          )}
        </Fact>
      ) : null}
      {archivedAt ? (
        <Fact name={<T id="plans.ended.archivedOn" />}>{dayOf(archivedAt)}</Fact>
      ) : null}
    </>
  );
}

const Fact = ({ name, children }: { name: ReactNode; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
