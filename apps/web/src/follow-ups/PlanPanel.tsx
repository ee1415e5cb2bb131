/** The plan of a row in short, without leaving the list. */
import { useQuery } from '@apollo/client/react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { BodyShort, Heading } from '@navikt/ds-react/Typography';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useEffect, useRef } from 'react';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useText } from '../ui/text.tsx';
import { useKeyDown } from '../ui/use-key-down.ts';
import { PlanHeaderFacts } from './PlanHeaderFacts.tsx';
import styles from './PlanPanel.module.css';
import type { OpenPlan } from './WorklistResult.tsx';

const WorklistPlanDocument = graphql(`
  query WorklistPlan($id: ID!) {
    planHeader(id: $id) {
      id
      citizenInitials
      citizenBirthYear
      ...PlanHeaderFacts
    }
  }
`);

export function PlanPanel({ openPlan, onClose }: { openPlan: OpenPlan; onClose: () => void }) {
  const t = useText();
  const panel = useRef<HTMLElement>(null);
  const { planId, initials } = openPlan;
  const { data, error, refetch } = useQuery(WorklistPlanDocument, { variables: { id: planId } });
  const plan = data?.planHeader;

  useEffect(() => panel.current?.focus(), []);

  useKeyDown(panel, (event) => {
    if (event.key === 'Escape') onClose();
  });

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={t('followUps.panel.label', { initials })}
      className={styles.panel}
    >
      <div className={styles.top}>
        <Heading level="2" size="small">
          {initials}
          {plan && `, ${t('followUps.bornIn', { year: plan.citizenBirthYear })}`}
        </Heading>
        <Button
          size="small"
          variant="tertiary"
          icon={<XMarkIcon aria-hidden />}
          aria-label={t('ui.close')}
          onClick={onClose}
        />
      </div>
      {error && !data && <Failed error={error} onRetry={refetch} />}
      {!data && !error && <Loading label={t('followUps.panel.loading')} />}
      {data && !plan && <BodyShort>{t('followUps.panel.gone')}</BodyShort>}
      {plan && <PlanHeaderFacts plan={plan} />}
    </aside>
  );
}
