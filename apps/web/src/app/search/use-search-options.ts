/** What may be chosen for what is typed: tasks and pages at once, plans when they are found. */
import { useViewer } from '../../access/viewer.ts';
import { useText } from '../../ui/text.tsx';
import { PLACES } from '../places.ts';
import type { FoundPlan } from './find-plans.ts';
import { fits } from './fits.ts';
import type { Option, OptionGroup } from './option.ts';
import { questionOf } from './question.ts';
import type { Search } from './use-found-plans.ts';
import { useMunicipalities } from './use-municipalities.ts';
import { developmentOf, NEW_PLAN, pagesOf, tasksOf, type Way } from './ways.ts';

/** Municipalities are many: one comes when it is named. */
const names = (typed: string, name: string): boolean =>
  questionOf(typed).kind === 'name' &&
  typed.split(/\s+/).some((word) => word !== '' && fits(word, name));

export function useSearchOptions(typed: string, search: Search): OptionGroup[] {
  const t = useText();
  const viewer = useViewer();
  const municipalities = useMunicipalities();
  const isNumber = questionOf(typed).kind === 'number';

  const isMeant = ({ to, name, also }: Way) =>
    // A number nobody has is where a plan begins.
    (isNumber && to === NEW_PLAN) || fits(typed, also ? `${t(name)} ${t(also)}` : t(name));
  const options = (ways: readonly Way[]): Option[] =>
    ways
      .filter(isMeant)
      .map(({ to, name, Icon }): Option => ({ key: to, to, name: t(name), Icon }));

  const developments = municipalities.flatMap(({ code, name }): Option[] => {
    const words = t('app.search.municipality', { name });
    if (!names(typed, name) || !fits(typed, words)) return [];
    return [{ key: code, to: developmentOf(code), name: words, Icon: PLACES.COMPARISON.Icon }];
  });

  const option = (plan: FoundPlan): Option => ({
    key: plan.id,
    to: `/planer/${plan.id}`,
    name: plan.citizenName,
    more: [
      t('app.search.bornIn', { year: String(plan.citizenBirthYear) }),
      t(`words.planStatus.${plan.status}`),
      plan.viewerIsLead ? t('app.search.leadYou') : t('app.search.lead', { name: plan.leadName }),
    ].join(' · '),
    Icon: null,
  });
  /** The server finds by the lead too: those who are called so themselves come first. */
  const inOrder = (plans: readonly FoundPlan[]): Option[] => {
    const isCalled = (plan: FoundPlan) => Number(fits(typed, plan.citizenName));
    return plans.toSorted((one, other) => isCalled(other) - isCalled(one)).map(option);
  };
  const { mine, others, byNumber } =
    search.state === 'found' ? search : { mine: [], others: [], byNumber: false };
  const isCoordinator = viewer.roles.includes('COORDINATOR');

  return [
    { key: 'tasks', title: t('app.search.tasks'), options: options(tasksOf(viewer)) },
    {
      key: 'pages',
      title: t('app.search.pages'),
      options: [...options(pagesOf(viewer)), ...developments],
    },
    {
      key: 'mine',
      title: t(byNumber ? 'app.search.citizens' : 'app.search.mine'),
      options: inOrder(mine),
    },
    {
      key: 'others',
      title: t(isCoordinator ? 'app.search.ofMunicipality' : 'app.search.ofUnit'),
      options: inOrder(others),
    },
  ].filter((group) => group.options.length > 0);
}
