/** The programmes municipalities work together in. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { T, useText } from '../ui/text.tsx';
import { ProgrammeCard } from './ProgrammeCard.tsx';
import styles from './programme.module.css';

const PROGRAMMES = graphql(`
  query Programmes {
    programmes {
      key
      ...ProgrammeCard_programme
    }
  }
`);

export default function ProgrammesPage() {
  const t = useText();
  return (
    <Page title={t('programme.title')} lead={t('programme.lead')}>
      <Programmes />
    </Page>
  );
}

function Programmes() {
  const t = useText();
  const { data, error, refetch } = useQuery(PROGRAMMES);
  if (error) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  if (data.programmes.length === 0) {
    return (
      <Empty title={t('programme.emptyTitle')}>
        <T id="programme.emptyText" />
      </Empty>
    );
  }
  return (
    <ul className={styles.cards}>
      {data.programmes.map((programme) => (
        <ProgrammeCard key={programme.key} programme={programme} />
      ))}
    </ul>
  );
}
