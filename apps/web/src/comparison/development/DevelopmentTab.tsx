/** Question three: how does one municipality go, against itself, its cluster and the region? */
import { useQuery } from '@apollo/client/react';
import { Select } from '@navikt/ds-react/Select';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useSearchParams } from 'react-router';
import { Empty } from '../../ui/Empty.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { T, useText } from '../../ui/text.tsx';
import shared from '../comparison.module.css';
import { groupByCluster } from '../../ui/order-municipalities.ts';
import { FollowUpFigures } from '../publish/FollowUpFigures.tsx';
import { NothingPublished } from '../publish/NothingPublished.tsx';
import { DevelopmentFigure } from './DevelopmentFigure.tsx';

const CHOICES = graphql(`
  query DevelopmentChoices {
    viewer {
      id
      municipality {
        code
      }
    }
    municipalities {
      code
      name
      cluster {
        id
        name
        chairMunicipality {
          code
        }
      }
    }
  }
`);

const DEVELOPMENT = graphql(`
  query Development($municipalityCode: String!, $preview: Boolean!) {
    development(municipalityCode: $municipalityCode, preview: $preview) {
      ...DevelopmentFigure_development
    }
  }
`);

export default function DevelopmentTab() {
  return <FollowUpFigures>{(isPreview) => <Development isPreview={isPreview} />}</FollowUpFigures>;
}

function Development({ isPreview }: { isPreview: boolean }) {
  const t = useText();
  const [address, setAddress] = useSearchParams();
  const choices = useQuery(CHOICES);
  const groups = groupByCluster(
    (choices.data?.municipalities ?? []).map((municipality) => ({ municipality })),
  );
  // Who works for no municipality starts with the one that chairs the first cluster.
  const first = groups[0]?.rows[0]?.municipality;
  const start = first?.cluster?.chairMunicipality?.code ?? first?.code ?? '';
  const code = address.get('kommune') ?? choices.data?.viewer?.municipality?.code ?? start;
  const answer = useQuery(DEVELOPMENT, {
    variables: { municipalityCode: code, preview: isPreview },
    skip: !code,
  });
  const development = (answer.data ?? answer.previousData)?.development;

  const failed = [choices, answer].find(({ error }) => error);
  if (failed) return <Failed error={failed.error} onRetry={() => failed.refetch()} />;
  if (!choices.data || (!development && answer.loading)) {
    return <Loading label={t('comparison.loading')} />;
  }
  const choose = (kommune: string) =>
    setAddress((now) => {
      now.set('kommune', kommune);
      return now;
    });
  // Nothing comes for a municipality the region does not have, either.
  const isKnown = groups.some(({ rows }) => rows.some((row) => row.municipality.code === code));
  const nothing = isKnown ? (
    <NothingPublished />
  ) : (
    <Empty title={t('comparison.development.emptyTitle')}>
      <T id="comparison.development.emptyText" />
    </Empty>
  );
  return (
    <>
      <div className={shared.choices}>
        <Select
          size="small"
          label={t('comparison.development.municipality')}
          value={code}
          onChange={(event) => choose(event.target.value)}
        >
          {groups.map(({ clusterName, rows }) => (
            <optgroup key={clusterName} label={clusterName ?? t('comparison.noCluster')}>
              {rows.map(({ municipality }) => (
                <option key={municipality.code} value={municipality.code}>
                  {municipality.name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </div>
      {development ? <DevelopmentFigure development={development} /> : nothing}
    </>
  );
}
