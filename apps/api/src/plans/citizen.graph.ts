// The citizen a plan belongs to.

import { maskCpr } from '@sammenhaeng/domain/plans/cpr';
import { builder } from '../graph/builder.ts';
import { NodeRef } from '../graph/node.ts';
import { aboutAPerson, PERSON } from '../graph/person-fence.ts';
import { MunicipalityRef } from '../organisation/municipality.graph.ts';
import { decryptCpr } from './cpr-vault.ts';
import type { CitizenRow } from './plan-document.ts';

export const CitizenRef = builder.objectRef<CitizenRow>('Citizen');
CitizenRef.implement({
  description: 'A citizen whom a plan is made with.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  interfaces: [NodeRef],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Full name.' }),
    initials: t.exposeString('initials', {
      description: 'For places where the whole name is not needed.',
    }),
    birthYear: t.exposeInt('birthYear', { description: 'Year of birth.' }),
    cprMasked: t.string({
      description:
        'The birthday of the CPR number, `ddmmyy-••••`. The whole number only through `showCpr`, which is logged.',
      resolve: (citizen, _args, { settings }) =>
        maskCpr(decryptCpr(Buffer.from(citizen.cprEncrypted, 'base64'), settings.keys.cpr)),
    }),
    municipality: t.field({
      type: MunicipalityRef,
      description: 'Where the citizen lives.',
      resolve: (citizen) => citizen.municipality,
    }),
    isFictive: t.exposeBoolean('isFictive', {
      description: 'Made up for the demo; no such person exists.',
    }),
  }),
});
