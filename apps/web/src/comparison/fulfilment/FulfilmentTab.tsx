/** Question one: how far are the municipalities with each recommendation, against last time? */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useSearchParams } from 'react-router';
import { Empty } from '../../ui/Empty.tsx';
import { Failed } from '../../ui/Failed.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { T, useText } from '../../ui/text.tsx';
import { FulfilmentFigure } from './FulfilmentFigure.tsx';
import { RoundChoice } from './RoundChoice.tsx';

const PROGRAMMES = graphql(`
  query ProgrammesWithRounds {
    programmes {
      key
      ...RoundChoice_programme
      rounds {
        key
      }
    }
  }
`);

const FULFILMENT = graphql(`
  query Fulfilment($programmeKey: String!, $roundKey: String) {
    fulfilment(programmeKey: $programmeKey, roundKey: $roundKey) {
      programmeKey
      round {
        key
      }
      ...FulfilmentFigure_fulfilment
    }
  }
`);

export default function FulfilmentTab() {
  const t = useText();
  const [address] = useSearchParams();
  const programmes = useQuery(PROGRAMMES);
  const withRounds = (programmes.data?.programmes ?? []).filter(({ rounds }) => rounds.length > 0);
  // What an old address names and nobody knows is left open; until they are known, it is believed.
  const known = (key: string | null, keys: readonly { key: string }[] | undefined) =>
    !keys || keys.some((one) => one.key === key) ? key : null;
  const programmeKey =
    known(address.get('program'), programmes.data && withRounds) ?? withRounds[0]?.key ?? '';
  const chosen = withRounds.find(({ key }) => key === programmeKey);
  const roundKey = known(address.get('runde'), chosen?.rounds);
  const answer = useQuery(FULFILMENT, {
    variables: { programmeKey, roundKey },
    skip: programmeKey === '',
  });
  const fulfilment = (answer.data ?? answer.previousData)?.fulfilment;

  const error = programmes.error ?? answer.error;
  if (error) {
    const failed = programmes.error ? programmes : answer;
    return <Failed error={error} onRetry={() => failed.refetch()} />;
  }
  if (!programmes.data || (!fulfilment && answer.loading)) {
    return <Loading label={t('comparison.loading')} />;
  }
  if (!fulfilment) {
    return (
      <Empty title={t('comparison.fulfilment.emptyTitle')}>
        <T id="comparison.fulfilment.emptyText" />
      </Empty>
    );
  }
  return (
    <>
      <RoundChoice
        programmes={withRounds}
        programmeKey={fulfilment.programmeKey}
        roundKey={fulfilment.round.key}
      />
      <FulfilmentFigure fulfilment={fulfilment} />
    </>
  );
}
