// What the administrator of a region may change about its municipalities and clusters.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { NO_PERSON } from '../../graph/person-fence.ts';
import { byTypename, InvalidRef, NotFoundRef } from '../../graph/refusals.ts';
import type { ReferenceDataChanged, ReferenceDataConflict } from './change-region.ts';
import { addClusterChair, correctClusterChair, removeClusterChair } from './cluster-chairs.ts';
import {
  AddClusterChairInput,
  CorrectClusterChairInput,
  RemoveClusterChairInput,
  RenameClusterInput,
  SetMunicipalityInput,
} from './reference-inputs.graph.ts';
import { KeptRegionRef } from './reference-data.graph.ts';
import { renameCluster } from './rename-cluster.ts';
import { setMunicipality } from './set-municipality.ts';

const ReferenceDataChangedRef = builder
  .objectRef<ReferenceDataChanged>('ReferenceDataChanged')
  .implement({
    description: 'The change is saved.',
    extensions: NO_PERSON,
    fields: (t) => ({
      region: t.expose('region', { type: KeptRegionRef, description: 'As it is now.' }),
    }),
  });

const ReferenceDataConflictRef = builder
  .objectRef<ReferenceDataConflict>('ReferenceDataConflict')
  .implement({
    description: 'Nothing was saved: somebody changed the place since the viewer saw it.',
    extensions: NO_PERSON,
    fields: (t) => ({
      message: t.exposeString('message', {
        description: "The sentence, in the viewer's language.",
      }),
      region: t.expose('region', { type: KeptRegionRef, description: 'As it is now.' }),
    }),
  });

const ReferenceDataResult = builder.unionType('ReferenceDataResult', {
  description: 'Changed, or refused with the reason. NotFound where it is not the viewer’s region.',
  types: [ReferenceDataChangedRef, ReferenceDataConflictRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const field = { type: ReferenceDataResult, extensions: allow('administration.manage') };
const CHANGE = { required: true, description: 'The change.' } as const;

builder.mutationFields((t) => ({
  setMunicipality: t.field({
    ...field,
    description: 'Corrects a municipality’s population, and moves it between clusters.',
    args: { input: t.arg({ type: SetMunicipalityInput, ...CHANGE }) },
    resolve: (_, { input }, context) => setMunicipality(signedIn(context), input),
  }),
  renameCluster: t.field({
    ...field,
    description: 'Gives a cluster another name.',
    args: { input: t.arg({ type: RenameClusterInput, ...CHANGE }) },
    resolve: (_, { input }, context) => renameCluster(signedIn(context), input),
  }),
  addClusterChair: t.field({
    ...field,
    description: 'Gives a cluster a chair from a day on; the one before ends the day before.',
    args: { input: t.arg({ type: AddClusterChairInput, ...CHANGE }) },
    resolve: (_, { input }, context) => addClusterChair(signedIn(context), input),
  }),
  correctClusterChair: t.field({
    ...field,
    description: 'Corrects the newest chair of a cluster.',
    args: { input: t.arg({ type: CorrectClusterChairInput, ...CHANGE }) },
    resolve: (_, { input }, context) => correctClusterChair(signedIn(context), input),
  }),
  removeClusterChair: t.field({
    ...field,
    description: 'Takes the newest chair of a cluster away; the one before takes over its days.',
    args: { input: t.arg({ type: RemoveClusterChairInput, ...CHANGE }) },
    resolve: (_, { input }, context) => removeClusterChair(signedIn(context), input),
  }),
}));
