/** What the list of plans says, in English. */
import type { planListDa } from './plan-list.da.ts';

export const planListEn: Record<keyof typeof planListDa, string> = {
  'plans.list.handOver': 'Hand plans over',
  'plans.list.mine': 'Mine',
  'plans.list.unit': 'My unit’s',
  'plans.list.municipality': 'The municipality’s',
  'plans.list.scope': 'Choose which plans to see',
  'plans.list.search': 'Search for a citizen or a plan lead',
  'plans.list.status': 'Status',
  'plans.list.statusAll': 'All',
  'plans.list.count': '{count, plural, =0 {No plans} one {# plan} other {# plans}}',
  'plans.list.label': 'Plans',
  'plans.list.leadYou': 'You',
  'plans.list.endingConsent': 'Only plans where a consent ends soon',
  'plans.list.consentEnds': 'Consent ends {date}',
  'plans.list.choose': 'Choose the plan for {name}',
  'plans.list.emptyTitle': 'You have no coordinated plans yet',
  'plans.list.emptyText':
    'Start by finding the citizen. Then you make the plan together with the citizen and those round the table.',
  'plans.list.emptyUnitTitle': 'Your unit has no coordinated plans yet',
  'plans.list.noHitsTitle': 'No plans match your search',
  'plans.list.noHitsText': 'Try fewer letters, or show every status.',
  'plans.list.showAll': 'Show all plans',
  'plans.list.referred': 'Referred to the region',
  'plans.list.toEnded': 'Closed plans',
};
