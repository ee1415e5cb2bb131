/** A plan on its way to another lead, and what the page asks for besides. */

export const aHandOver = (id: string, changes: object = {}) => ({
  __typename: 'HandOver',
  id,
  planId: `plan-${id}`,
  batchId: null,
  state: 'PROPOSED',
  citizenInitials: 'AK',
  citizenBirthYear: 1985,
  unitName: 'Rusmiddelcenter Næstved',
  fromName: 'Jonas Demo-Berg',
  toName: 'Karla Demo-Vinter',
  proposedByName: 'Jonas Demo-Berg',
  proposedAt: '2026-11-20T10:00:00Z',
  answeredAt: null,
  answer: '',
  knowThis: 'Ring til moderen først.',
  nextOn: '2026-12-01',
  tasks: [
    {
      kind: 'PROMISE',
      what: 'Søge bolig',
      responsibleName: 'Bodil Demo-Kilde',
      dueOn: '2026-12-10',
    },
  ],
  viewerCanAnswer: true,
  viewerCanWithdraw: false,
  ...changes,
});

const viewer = { __typename: 'Viewer', id: 'karla' };

/** The page of somebody whom nobody asks anything of. */
export const nothing = { viewer, handOversToMe: [], caseloadLeads: [], caseload: null };

/** All of them went through. */
export const done = (ids: readonly string[]) => ({
  __typename: 'HandOversDone',
  outcomes: ids.map((id) => ({ id, handOver: null, problem: null })),
});
