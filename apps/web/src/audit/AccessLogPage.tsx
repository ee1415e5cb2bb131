/** The access log: as much of it as the viewer's roles open. */
import { useQuery } from '@apollo/client/react';
import { Button } from '@navikt/ds-react/Button';
import { Tabs } from '@navikt/ds-react/Tabs';
import { may } from '@sammenhaeng/domain/access/actions';
import type { Role } from '@sammenhaeng/domain/access/roles';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { Link, useSearchParams } from 'react-router';
import { Empty } from '../ui/Empty.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { T, useText } from '../ui/text.tsx';
import { LogPanel } from './LogPanel.tsx';
import { type LogTab, logTabs } from './log-tabs.ts';
import { SamplePanel } from './SamplePanel.tsx';
import { SignOffsPanel } from './SignOffsPanel.tsx';

const ROLES = graphql(`
  query AccessLogRoles {
    viewer {
      id
      roles
    }
  }
`);

const seesErasures = (roles: readonly Role[]) => may(roles, 'plan.seeErasures');

const LABELS = {
  mine: 'audit.tab.own',
  kommunen: 'audit.tab.municipality',
  alle: 'audit.tab.all',
  stikproeve: 'audit.tab.sample',
  underskrevne: 'audit.tab.signOffs',
} as const satisfies Record<LogTab['key'], string>;

export default function AccessLogPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(ROLES, { fetchPolicy: 'cache-first' });
  return (
    <Page
      title={t('audit.title')}
      lead={t('audit.lead')}
      actions={
        seesErasures(data?.viewer?.roles ?? []) ? (
          <Button as={Link} role="link" to="/slettebeviser" variant="tertiary">
            <T id="audit.erasures" />
          </Button>
        ) : null
      }
    >
      {error && <Failed error={error} onRetry={() => refetch()} />}
      {!error && !data && <Loading />}
      {data && <LogTabs tabs={logTabs(data.viewer?.roles ?? [])} />}
    </Page>
  );
}

function LogTabs({ tabs }: { tabs: LogTab[] }) {
  const t = useText();
  const [address, setAddress] = useSearchParams();
  const chosen = tabs.find(({ key }) => key === address.get('fane')) ?? tabs[0];
  if (!chosen) {
    return (
      <Empty title={t('audit.noAccessTitle')}>
        <T id="audit.noAccessText" />
      </Empty>
    );
  }
  return (
    <Tabs value={chosen.key} onChange={(fane) => setAddress({ fane })} size="small">
      <Tabs.List aria-label={t('audit.tabs')}>
        {tabs.map(({ key }) => (
          <Tabs.Tab key={key} value={key} label={t(LABELS[key])} />
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab.key} value={tab.key}>
          {tab.scope && <LogPanel scope={tab.scope} />}
          {tab.key === 'stikproeve' && <SamplePanel />}
          {tab.key === 'underskrevne' && <SignOffsPanel />}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
