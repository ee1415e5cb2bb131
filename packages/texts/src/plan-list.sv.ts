/** What the list of plans says, in Swedish. */
import type { planListDa } from './plan-list.da.ts';

export const planListSv: Record<keyof typeof planListDa, string> = {
  'plans.list.handOver': 'Överlåt planer',
  'plans.list.mine': 'Mina',
  'plans.list.unit': 'Enhetens',
  'plans.list.municipality': 'Kommunens',
  'plans.list.scope': 'Välj vilka planer du vill se',
  'plans.list.search': 'Sök efter person eller planansvarig',
  'plans.list.status': 'Status',
  'plans.list.statusAll': 'Alla',
  'plans.list.count': '{count, plural, =0 {Inga planer} one {# plan} other {# planer}}',
  'plans.list.label': 'Planer',
  'plans.list.leadYou': 'Du',
  'plans.list.endingConsent': 'Bara planer där ett samtycke går ut',
  'plans.list.consentEnds': 'Samtycke går ut {date}',
  'plans.list.choose': 'Välj planen för {name}',
  'plans.list.emptyTitle': 'Du har ingen SIP ännu',
  'plans.list.emptyText':
    'Börja med att hitta den enskilda. Sedan gör du planen tillsammans med den enskilda och dem som är med runt bordet.',
  'plans.list.emptyUnitTitle': 'Din enhet har ingen SIP ännu',
  'plans.list.noHitsTitle': 'Inga planer passar din sökning',
  'plans.list.noHitsText': 'Pröva färre bokstäver eller visa alla statusar.',
  'plans.list.showAll': 'Visa alla planer',
  'plans.list.referred': 'Remitterad till regionen',
  'plans.list.toEnded': 'Avslutade planer',
};
