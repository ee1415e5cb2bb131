/** The comparison: three questions, a tab each; charts are fetched only when their tab is opened. */
import { Tabs } from '@navikt/ds-react/Tabs';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { useText } from '../ui/text.tsx';
import { lookFirst, looksFirst } from './publish/look-first.ts';

const TABS = [
  {
    key: 'opfyldelse',
    label: 'comparison.tab.fulfilment',
    Panel: lazy(() => import('./fulfilment/FulfilmentTab.tsx')),
  },
  {
    key: 'punktlighed',
    label: 'comparison.tab.punctuality',
    Panel: lazy(() => import('./punctuality/PunctualityTab.tsx')),
  },
  {
    key: 'udvikling',
    label: 'comparison.tab.development',
    Panel: lazy(() => import('./development/DevelopmentTab.tsx')),
  },
] as const;

export default function ComparisonPage() {
  const t = useText();
  const [address, setAddress] = useSearchParams();
  const chosen = TABS.find(({ key }) => key === address.get('fane')) ?? TABS[0];
  // A look at what is not published yet goes along from one question to the next.
  const choose = (fane: string) =>
    setAddress((now) => lookFirst(new URLSearchParams({ fane }), looksFirst(now)));
  return (
    <Page title={t('comparison.title')}>
      <Tabs value={chosen.key} onChange={choose} size="small">
        <Tabs.List aria-label={t('comparison.tabs')}>
          {TABS.map(({ key, label }) => (
            <Tabs.Tab key={key} value={key} label={t(label)} />
          ))}
        </Tabs.List>
        {TABS.map(({ key, Panel }) => (
          <Tabs.Panel key={key} value={key}>
            <Suspense fallback={<Loading label={t('comparison.loading')} />}>
              <Panel />
            </Suspense>
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
