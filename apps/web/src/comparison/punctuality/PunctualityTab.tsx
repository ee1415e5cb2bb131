/** Question two: where do municipalities keep their follow-ups, and who differs for real? */
import { useQuery } from '@apollo/client/react';
import { Select } from '@navikt/ds-react/Select';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useSearchParams } from 'react-router';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useText } from '../../ui/text.tsx';
import shared from '../comparison.module.css';
import { FollowUpFigures } from '../publish/FollowUpFigures.tsx';
import { NothingPublished } from '../publish/NothingPublished.tsx';
import { usePeriodLabel } from '../use-period-label.ts';
import { PunctualityFigure } from './PunctualityFigure.tsx';

const PUNCTUALITY = graphql(`
  query Punctuality($periodKey: String, $preview: Boolean!) {
    punctuality(periodKey: $periodKey, preview: $preview) {
      periods {
        key
        fromOn
        toOn
      }
      period {
        key
      }
      ...PunctualityFigure_punctuality
    }
  }
`);

export default function PunctualityTab() {
  return <FollowUpFigures>{(isPreview) => <Punctuality isPreview={isPreview} />}</FollowUpFigures>;
}

function Punctuality({ isPreview }: { isPreview: boolean }) {
  const t = useText();
  const periodLabel = usePeriodLabel();
  const [address, setAddress] = useSearchParams();
  const answer = useQuery(PUNCTUALITY, {
    variables: { periodKey: address.get('periode'), preview: isPreview },
  });
  const data = answer.data ?? answer.previousData;
  if (answer.error) return <Failed error={answer.error} onRetry={() => answer.refetch()} />;
  if (data?.punctuality === null) return <NothingPublished />;
  if (!data) return <Loading label={t('comparison.loading')} />;
  const choose = (key: string) =>
    setAddress((now) => {
      now.set('periode', key);
      return now;
    });
  return (
    <>
      <div className={shared.choices}>
        <Select
          size="small"
          label={t('comparison.punctuality.period')}
          value={data.punctuality.period.key}
          onChange={(event) => choose(event.target.value)}
        >
          {data.punctuality.periods.map((period) => (
            <option key={period.key} value={period.key}>
              {periodLabel(period)}
            </option>
          ))}
        </Select>
      </div>
      <PunctualityFigure punctuality={data.punctuality} />
    </>
  );
}
