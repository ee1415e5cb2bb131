/** The access table, role by role: a right added or lost must be added or lost here too. */
import { describe, expect, test } from '@jest/globals';
import { ACTIONS, type Action, may } from './actions.ts';
import { ROLES, type Role } from './roles.ts';

const OPEN: Action[] = ['organisation.see', 'account.manageOwn'];
const CASE: Action[] = [
  'plan.list',
  'plan.open',
  'plan.create',
  'plan.change',
  'plan.agree',
  'plan.send',
  'plan.handOver',
  'followUp.list',
  'followUp.record',
  'citizen.search',
  'citizen.showCpr',
];
const FIGURES: Action[] = ['comparison.see', 'programme.see'];
const LOG: Action[] = ['auditLog.readAll', 'auditLog.signOff'];

const TABLE: [Role, Action[]][] = [
  ['PRACTITIONER', [...OPEN, ...CASE, ...FIGURES, 'auditLog.readOwn']],
  [
    'COORDINATOR',
    [
      ...OPEN,
      ...CASE,
      ...FIGURES,
      'auditLog.readOwn',
      'auditLog.readMunicipality',
      'assessment.answer',
      'plan.archive',
      'plan.erase',
      'plan.seeErasures',
    ],
  ],
  ['CLUSTER_CHAIR', [...OPEN, ...FIGURES, 'assessment.answer']],
  ['STEERING_GROUP', [...OPEN, ...FIGURES, 'assessment.answer']],
  [
    'PROGRAMME_COORDINATOR',
    [...OPEN, ...FIGURES, 'assessment.answer', 'round.lock', 'figures.publish'],
  ],
  ['ADMINISTRATOR', [...OPEN, 'administration.manage']],
  ['DATA_PROTECTION_OFFICER', [...OPEN, 'plan.seeErasures', ...LOG]],
];

describe('who may do what', () => {
  test.each(TABLE)('a %s may do exactly what the table says', (role, expected) => {
    expect(ACTIONS.filter((action) => may([role], action)).toSorted()).toEqual(expected.toSorted());
  });

  test('the table covers every role', () => {
    expect(TABLE.map(([role]) => role)).toEqual([...ROLES]);
  });

  test.each(ACTIONS.map((action) => [action]))('nobody without a role may %s', (action) => {
    expect(may([], action)).toBe(false);
  });

  test('two roles give the rights of both and no more', () => {
    const both: Role[] = ['ADMINISTRATOR', 'CLUSTER_CHAIR'];
    expect(may(both, 'administration.manage')).toBe(true);
    expect(may(both, 'comparison.see')).toBe(true);
    expect(may(both, 'plan.open')).toBe(false);
  });
});
