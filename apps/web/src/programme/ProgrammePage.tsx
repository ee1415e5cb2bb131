/** One programme, whole: what it asks for, by whom, together with whom, when and for how much. */
import { useQuery } from '@apollo/client/react';
import { Link } from '@navikt/ds-react/Link';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Link as RouterLink, useParams } from 'react-router';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { T, useText } from '../ui/text.tsx';
import { ProgrammeView } from './ProgrammeView.tsx';

const PROGRAMME = graphql(`
  query Programme {
    programmes {
      key
      ...ProgrammeView_programme
    }
  }
`);

export default function ProgrammePage() {
  const t = useText();
  const { key } = useParams();
  const { data, error, refetch } = useQuery(PROGRAMME);
  const programme = data?.programmes.find((candidate) => candidate.key === key);
  const back = (
    <Link as={RouterLink} to="/programmer">
      <T id="programme.back" />
    </Link>
  );
  if (programme) return <ProgrammeView programme={programme} back={back} />;
  return (
    <Page title={t('programme.title')}>
      {error && <Failed error={error} onRetry={() => refetch()} />}
      {!error && !data && <Loading lines={8} />}
      {data && (
        <Empty title={t('programme.notFoundTitle')} action={back}>
          <T id="programme.notFoundText" />
        </Empty>
      )}
    </Page>
  );
}
