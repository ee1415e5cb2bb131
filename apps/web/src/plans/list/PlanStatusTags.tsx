/** How far a plan is, in words: its status, its version, and whether it was changed since. */
import type { PlanStatus } from '@sammenhaeng/domain/plans/plan-facts';
import { mayChange } from '@sammenhaeng/domain/plans/plan-life';
import { Tag } from '../../ui/Tag.tsx';
import { T } from '../../ui/text.tsx';

type Props = { status: PlanStatus; version: number; hasUnagreedChanges: boolean };

const TONES = {
  DRAFT: 'neutral',
  AGREED: 'success',
  CLOSED: 'neutral',
  ARCHIVED: 'neutral',
} as const;

export function PlanStatusTags({ status, version, hasUnagreedChanges }: Props) {
  return (
    <>
      <Tag tone={TONES[status]}>
        <T id={`words.planStatus.${status}`} />
        {version > 0 ? (
          <>
            {' · '}
            <T id="plans.status.version" values={{ version }} />
          </>
        ) : null}
      </Tag>
      {version > 0 && hasUnagreedChanges && mayChange(status) ? (
        <Tag tone="warning">
          <T id="plans.status.unagreed" />
        </Tag>
      ) : null}
    </>
  );
}
