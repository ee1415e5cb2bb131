// What a change of reference data takes.

import { builder } from '../../graph/builder.ts';

const CLUSTER = 'A cluster of the viewer’s region; else NotFound.';
const SEEN = 'Its revision as the viewer saw it; else ReferenceDataConflict.';
const CHAIR = 'A municipality of the cluster; else CHAIR_NOT_MEMBER. CHAIR_ALREADY where it is it.';
const FROM = 'The first day, between 2000 and 2099, after that of the one before: CHAIR_OVERLAPS.';

export const SetMunicipalityInput = builder.inputType('SetMunicipalityInput', {
  description: 'A municipality and all that is kept about it. What is left out becomes none.',
  fields: (t) => ({
    code: t.string({
      required: true,
      description: 'A municipality of the viewer’s region; else NotFound.',
    }),
    revision: t.int({ required: true, description: SEEN }),
    population: t.int({
      description: '1 to 2,000,000: POPULATION_IMPLAUSIBLE. None only where none was known.',
    }),
    populationOn: t.field({
      type: 'Date',
      description: 'The day they were counted, today at latest: DATE_IN_FUTURE.',
    }),
    clusterId: t.id({
      description:
        'A cluster of the same region (CLUSTER_UNKNOWN), or none. MUNICIPALITY_CHAIRS while it chairs its own.',
    }),
  }),
});

export const RenameClusterInput = builder.inputType('RenameClusterInput', {
  description: 'A cluster and its new name.',
  fields: (t) => ({
    clusterId: t.id({ required: true, description: CLUSTER }),
    revision: t.int({ required: true, description: SEEN }),
    name: t.string({
      required: true,
      description: 'At most 200 characters. CLUSTER_EXISTS where another of the region has it.',
    }),
  }),
});

export const AddClusterChairInput = builder.inputType('AddClusterChairInput', {
  description: 'A new chair and its first day.',
  fields: (t) => ({
    clusterId: t.id({ required: true, description: CLUSTER }),
    revision: t.int({ required: true, description: SEEN }),
    municipalityCode: t.string({ required: true, description: CHAIR }),
    fromOn: t.field({ type: 'Date', required: true, description: FROM }),
  }),
});

export const CorrectClusterChairInput = builder.inputType('CorrectClusterChairInput', {
  description: 'The newest chair as it should be.',
  fields: (t) => ({
    clusterId: t.id({ required: true, description: CLUSTER }),
    revision: t.int({ required: true, description: SEEN }),
    municipalityCode: t.string({ required: true, description: CHAIR }),
    fromOn: t.field({ type: 'Date', required: true, description: FROM }),
    toOn: t.field({
      type: 'Date',
      description: 'The last day, where nobody takes over: CHAIR_ENDS_BEFORE_START.',
    }),
  }),
});

export const RemoveClusterChairInput = builder.inputType('RemoveClusterChairInput', {
  description: 'The cluster whose newest chair was never true.',
  fields: (t) => ({
    clusterId: t.id({ required: true, description: CLUSTER }),
    revision: t.int({ required: true, description: SEEN }),
  }),
});
