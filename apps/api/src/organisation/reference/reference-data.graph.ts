// Reference data as an administrator sees it: regions, their clusters with every chair, their municipalities.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { signedIn } from '../../graph/context.ts';
import { NO_PERSON } from '../../graph/person-fence.ts';
import {
  type KeptChair,
  type KeptCluster,
  type KeptMunicipality,
  type KeptRegion,
  readRegions,
} from './read-reference-data.ts';

const REVISION = 'Goes up with each change; a change names the one it was made on.';

const KeptChairRef = builder.objectRef<KeptChair>('KeptChair').implement({
  description: 'A municipality that chairs a cluster, from a day to a day.',
  extensions: NO_PERSON,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the period.' }),
    municipalityCode: t.exposeString('municipalityCode', { description: 'Its official code.' }),
    municipalityName: t.exposeString('municipalityName', { description: 'Its name.' }),
    fromOn: t.expose('fromOn', { type: 'Date', description: 'The first day.' }),
    toOn: t.expose('toOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day; null where none is set.',
    }),
  }),
});

const KeptClusterRef = builder.objectRef<KeptCluster>('KeptCluster').implement({
  description: 'A cluster as it is kept.',
  extensions: NO_PERSON,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the cluster.' }),
    name: t.exposeString('name', { description: 'Name, in Danish.' }),
    revision: t.exposeInt('revision', { description: REVISION }),
    chairs: t.expose('chairs', { type: [KeptChairRef], description: 'The oldest first.' }),
  }),
});

const KeptMunicipalityRef = builder.objectRef<KeptMunicipality>('KeptMunicipality').implement({
  description: 'A municipality as it is kept.',
  extensions: NO_PERSON,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its official code: `370` is Næstved.' }),
    name: t.exposeString('name', { description: 'Name.' }),
    population: t.exposeInt('population', {
      nullable: true,
      description: 'Inhabitants; null where unknown.',
    }),
    populationOn: t.expose('populationOn', {
      type: 'Date',
      nullable: true,
      description: 'The day they were counted.',
    }),
    clusterId: t.exposeID('clusterId', {
      nullable: true,
      description: 'The cluster it is of today; null where it has none.',
    }),
    revision: t.exposeInt('revision', { description: REVISION }),
  }),
});

export const KeptRegionRef = builder.objectRef<KeptRegion>('KeptRegion').implement({
  description: 'A region with what is kept about its places.',
  extensions: NO_PERSON,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its official code: `1085` is Region Sjælland.' }),
    name: t.exposeString('name', { description: 'Name.' }),
    viewerCanChange: t.exposeBoolean('viewerCanChange', {
      description: 'True for an administrator of the region itself.',
    }),
    clusters: t.expose('clusters', { type: [KeptClusterRef], description: 'By position.' }),
    municipalities: t.expose('municipalities', {
      type: [KeptMunicipalityRef],
      description: 'By name.',
    }),
  }),
});

builder.queryField('referenceData', (t) =>
  t.field({
    type: [KeptRegionRef],
    description: 'Every region, the viewer’s own first. Any administrator reads all of them.',
    extensions: allow('administration.manage'),
    resolve: (_, _args, context) => {
      const { db, viewer } = signedIn(context);
      return readRegions(db, viewer);
    },
  }),
);
