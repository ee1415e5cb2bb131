// New units.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { byTypename, InvalidRef, NotFoundRef } from '../graph/refusals.ts';
import { addUnit, type UnitAdded } from './add-unit.ts';
import { UnitKindRef, UnitRef } from './unit.graph.ts';

const UnitAddedRef = builder.objectRef<UnitAdded>('UnitAdded').implement({
  description: 'The unit is there, and people can work in it.',
  extensions: NO_PERSON,
  fields: (t) => ({ unit: t.expose('unit', { type: UnitRef, description: 'The unit.' }) }),
});

const AddUnitResult = builder.unionType('AddUnitResult', {
  description: 'Added, or refused with the reason.',
  types: [UnitAddedRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const AddUnitInput = builder.inputType('AddUnitInput', {
  description:
    'A new unit and its one owner, which follows from the kind: a cluster for CLUSTER, a region for PSYCHIATRY and REGIONAL_SECRETARIAT, otherwise a municipality.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'Name, in Danish; at most 200 characters. UNIT_EXISTS where its owner has it.',
    }),
    kind: t.field({ type: UnitKindRef, required: true, description: 'What the unit is for.' }),
    municipalityCode: t.string({ description: 'The municipality it belongs to.' }),
    clusterId: t.id({ description: 'The cluster it belongs to.' }),
    regionCode: t.string({ description: 'The region it belongs to.' }),
  }),
});

builder.mutationField('addUnit', (t) =>
  t.field({
    type: AddUnitResult,
    description: 'Adds a unit. UNIT_OWNER_NEEDED where the owner does not fit the kind.',
    extensions: allow('administration.manage'),
    args: { input: t.arg({ type: AddUnitInput, required: true, description: 'The unit.' }) },
    resolve: (_, { input }, context) => addUnit(signedIn(context), input),
  }),
);
