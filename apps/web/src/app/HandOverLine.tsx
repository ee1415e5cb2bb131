/** On the first pages: how many plans the viewer is asked to lead, and how many nobody can lead any more. */
import { useQuery } from '@apollo/client/react';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { handOverLineDa } from '@sammenhaeng/texts/hand-over-line.da';
import { Link } from 'react-router';
import { MoreTexts, T } from '../ui/text.tsx';
import styles from './HandOverLine.module.css';

const HandOverNotice = graphql(`
  query HandOverNotice {
    handOverNotice {
      askedCount
      leaderlessCount
    }
  }
`);

const PAGE = '/planer/overdragelse';

export default function HandOverLine() {
  const { data } = useQuery(HandOverNotice);
  const notice = data?.handOverNotice;
  if (!notice || notice.askedCount + notice.leaderlessCount === 0) return null;
  return (
    <MoreTexts danish={handOverLineDa}>
      <div className={styles.line} role="status">
        {notice.askedCount > 0 ? (
          <p>
            <T id="app.handOver.asked" values={{ count: notice.askedCount }} />{' '}
            <Link to={PAGE}>
              <T id="app.handOver.answer" />
            </Link>
          </p>
        ) : null}
        {notice.leaderlessCount > 0 ? (
          <p>
            <T id="app.handOver.leaderless" values={{ count: notice.leaderlessCount }} />{' '}
            <Link to={PAGE}>
              <T id="app.handOver.hand" />
            </Link>
          </p>
        ) : null}
      </div>
    </MoreTexts>
  );
}
