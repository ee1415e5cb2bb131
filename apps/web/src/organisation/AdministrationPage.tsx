/** What the administrator looks after: people, municipalities and units, and no case content. */
import { Tabs } from '@navikt/ds-react/Tabs';
import { lazy } from 'react';
import { useSearchParams } from 'react-router';
import { Later } from '../ui/Later.tsx';
import { Page } from '../ui/Page.tsx';
import { useText } from '../ui/text.tsx';
import { EmployeesTab } from './EmployeesTab.tsx';
import { TAB_PAGES } from './kept-forms.ts';
import { MunicipalitiesTab } from './MunicipalitiesTab.tsx';
import { UnitsTab } from './UnitsTab.tsx';

const AdministrationDrafts = lazy(() => import('./AdministrationDrafts.tsx'));

const TABS = [
  { key: 'medarbejdere', label: 'organisation.tab.employees', Panel: EmployeesTab },
  { key: 'kommuner', label: 'organisation.tab.municipalities', Panel: MunicipalitiesTab },
  { key: 'enheder', label: 'organisation.tab.units', Panel: UnitsTab },
] as const;

export default function AdministrationPage() {
  const t = useText();
  const [address, setAddress] = useSearchParams();
  const chosen = TABS.find(({ key }) => key === address.get('fane')) ?? TABS[0];
  return (
    <Page title={t('organisation.title')} lead={t('organisation.lead')}>
      <Tabs value={chosen.key} onChange={(fane) => setAddress({ fane })} size="small">
        <Tabs.List aria-label={t('organisation.tabs')}>
          {TABS.map(({ key, label }) => (
            <Tabs.Tab key={key} value={key} label={t(label)} />
          ))}
        </Tabs.List>
        {TABS.map(({ key, Panel }) => (
          <Tabs.Panel key={key} value={key}>
            <Later>
              <AdministrationDrafts page={TAB_PAGES[key]} />
            </Later>
            <Panel />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
