/** Handing over as a coordinator or a leaver does it: whose plans, and what has moved. */
import { skipToken, useQuery } from '@apollo/client/react';
import { Select } from '@navikt/ds-react/Select';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import type { HandOversQuery } from '@sammenhaeng/graph/generated/graphql';
import { Button } from '@navikt/ds-react/Button';
import { useSearchParams } from 'react-router';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { T, useText } from '../../ui/text.tsx';
import card from '../plan-card.module.css';
import { CaseloadForm } from './CaseloadForm.tsx';
import { MovedList } from './MovedList.tsx';
import { caseloadKey } from './use-caseload-form.ts';
import styles from './hand-over.module.css';

const Caseload = graphql(`
  query Caseload($leadId: ID!) {
    caseload(leadId: $leadId) {
      lead {
        id
        name
      }
      plans {
        id
        ...CaseloadPlan
      }
      movedCount
      moved {
        id
        ...MovedRow
      }
    }
  }
`);

type Props = { viewerId: string; leads: HandOversQuery['caseloadLeads'] };

export default function CaseloadSection({ viewerId, leads }: Props) {
  const t = useText();
  const [address, setAddress] = useSearchParams();
  const { open, setOpen } = useOpenForm({ caseload: caseloadKey(viewerId) });
  const isAlone = leads.every(({ id }) => id === viewerId);
  // A leaver has nobody to choose; who has handed everything over still sees what moved.
  const leadId = address.get('tovholder') ?? (isAlone ? viewerId : null);
  const { data, loading, error, refetch } = useQuery(
    Caseload,
    leadId ? { variables: { leadId } } : skipToken,
  );
  const caseload = data?.caseload ?? null;
  const isOpen = !isAlone || (caseload?.plans.length ?? 0) > 0;
  const isKnown = leads.some(({ id }) => id === leadId);
  return (
    <>
      {isOpen ? (
        <section aria-labelledby="overdrag" className={`${card.card} ${styles.noPrint}`}>
          <h2 id="overdrag" className={card.title}>
            <T id="plans.handOver.caseload" />
          </h2>
          {isAlone ? null : (
            <Select
              className={styles.wide}
              size="small"
              label={t('plans.handOver.whose')}
              value={leadId ?? ''}
              onChange={({ target }) => setAddress(target.value ? { tovholder: target.value } : {})}
            >
              <option value="">{t('plans.handOver.chooseLead')}</option>
              {leads.map(({ id, name, isActive, openPlanCount: count }) => (
                <option key={id} value={id}>
                  {t(isActive ? 'plans.handOver.leadOption' : 'plans.handOver.leadOptionClosed', {
                    name,
                    count,
                  })}
                </option>
              ))}
              {caseload && !isKnown ? (
                <option value={caseload.lead.id}>{caseload.lead.name}</option>
              ) : null}
            </Select>
          )}
          {error && !data ? <Failed error={error} onRetry={refetch} /> : null}
          {leadId && loading && !data ? <Loading /> : null}
          {data && !caseload ? (
            <p>
              <T id="plans.handOver.gone" />
            </p>
          ) : null}
          {caseload && caseload.plans.length === 0 ? (
            <p>
              <T id="plans.handOver.noneLeft" values={{ name: caseload.lead.name }} />
            </p>
          ) : null}
          {caseload && caseload.plans.length > 0 ? (
            isAlone && open === null ? (
              <div>
                <Button
                  size="small"
                  variant="secondary"
                  aria-expanded={false}
                  onClick={() => setOpen('caseload')}
                >
                  <T id="plans.handOver.choosePlans" />
                </Button>
              </div>
            ) : (
              <CaseloadForm
                key={caseload.lead.id}
                lead={caseload.lead}
                plans={caseload.plans}
                isOwn={caseload.lead.id === viewerId}
              />
            )
          ) : null}
        </section>
      ) : null}
      {caseload ? (
        <MovedList
          // What was read on from an older list does not fit below a newer one.
          key={`${caseload.lead.id}.${caseload.movedCount}`}
          leadId={caseload.lead.id}
          moved={caseload.moved}
          count={caseload.movedCount}
        />
      ) : null}
    </>
  );
}
