/** An empty list: because there is nothing yet, or because nothing fits what was asked for. */
import { Button } from '@navikt/ds-react/Button';
import type { ReactNode } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { T, useText } from '../../ui/text.tsx';
import type { Scope } from './plan-list-address.ts';

type Props = {
  scope: Scope;
  isNarrowed: boolean;
  onShowAll: () => void;
  /** The button that starts a plan, where the viewer may. */
  children: ReactNode;
};

export function NoPlans({ scope, isNarrowed, onShowAll, children }: Props) {
  const t = useText();
  if (isNarrowed) {
    return (
      <Empty
        title={t('plans.list.noHitsTitle')}
        action={
          <Button size="small" variant="secondary" onClick={onShowAll}>
            <T id="plans.list.showAll" />
          </Button>
        }
      >
        <T id="plans.list.noHitsText" />
      </Empty>
    );
  }
  return (
    <Empty
      title={t(scope === 'UNIT' ? 'plans.list.emptyUnitTitle' : 'plans.list.emptyTitle')}
      action={children}
    >
      <T id="plans.list.emptyText" />
    </Empty>
  );
}
