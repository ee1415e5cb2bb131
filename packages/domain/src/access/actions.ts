/** The one closed list of what can be done, and the first of the fences: which roles may at all. */
import { CASEWORKERS, ROLES, type Role } from './roles.ts';

/** Every action the product knows. What is not here cannot be done. */
export const ACTIONS = [
  'plan.list',
  'plan.open',
  'plan.create',
  'plan.change',
  'plan.agree',
  'plan.send',
  'followUp.list',
  'followUp.record',
  'citizen.search',
  'citizen.showCpr',
  'plan.handOver',
  'plan.archive',
  'plan.erase',
  'plan.seeErasures',
  'assessment.answer',
  'round.lock',
  'figures.publish',
  'comparison.see',
  'programme.see',
  'organisation.see',
  'administration.manage',
  'auditLog.readOwn',
  'auditLog.readMunicipality',
  'auditLog.readAll',
  'auditLog.signOff',
  'account.manageOwn',
] as const;

export type Action = (typeof ACTIONS)[number];

const PROGRAMME_PEOPLE = ['CLUSTER_CHAIR', 'STEERING_GROUP', 'PROGRAMME_COORDINATOR'] as const;

/**
 * Which roles may try each action. Having the role is necessary and never enough: which plan,
 * which municipality and whether a consent is live is decided where the rows are found.
 */
export const ROLES_FOR: Record<Action, readonly Role[]> = {
  'plan.list': CASEWORKERS,
  'plan.open': CASEWORKERS,
  'plan.create': CASEWORKERS,
  'plan.change': CASEWORKERS,
  'plan.agree': CASEWORKERS,
  'plan.send': CASEWORKERS,
  'followUp.list': CASEWORKERS,
  'followUp.record': CASEWORKERS,
  'citizen.search': CASEWORKERS,
  'citizen.showCpr': CASEWORKERS,
  'plan.handOver': CASEWORKERS,
  // The archive's authority answers the municipality, and the coordinator stands for it.
  'plan.archive': ['COORDINATOR'],
  'plan.erase': ['COORDINATOR'],
  'plan.seeErasures': ['COORDINATOR', 'DATA_PROTECTION_OFFICER'],
  'assessment.answer': ['COORDINATOR', ...PROGRAMME_PEOPLE],
  'round.lock': ['PROGRAMME_COORDINATOR'],
  'figures.publish': ['PROGRAMME_COORDINATOR'],
  'comparison.see': [...CASEWORKERS, ...PROGRAMME_PEOPLE],
  'programme.see': [...CASEWORKERS, ...PROGRAMME_PEOPLE],
  // Names of units and functions, no case: everybody needs them to find the right colleague.
  'organisation.see': ROLES,
  'administration.manage': ['ADMINISTRATOR'],
  'auditLog.readOwn': CASEWORKERS,
  'auditLog.readMunicipality': ['COORDINATOR'],
  'auditLog.readAll': ['DATA_PROTECTION_OFFICER'],
  'auditLog.signOff': ['DATA_PROTECTION_OFFICER'],
  'account.manageOwn': ROLES,
};

/** May somebody with these roles try the action? No role, no action. */
export function may(viewerRoles: readonly Role[], action: Action): boolean {
  return viewerRoles.some((role) => ROLES_FOR[action].includes(role));
}
