// Municipalities and the clusters they work in.

import { builder } from '../graph/builder.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { clustersToday } from './read-clusters.ts';

/** Rows are often read without their neighbours; what is left out here is looked up when asked for. */
export type ClusterRow = {
  id: string;
  key: string;
  name: string;
  chairMunicipality?: MunicipalityRow | null;
};
export type MunicipalityRow = {
  code: string;
  name: string;
  population: number | null;
  cluster?: ClusterRow | null;
};

export const MunicipalityRef = builder.objectRef<MunicipalityRow>('Municipality');
export const ClusterRef = builder.objectRef<ClusterRow>('Cluster');

ClusterRef.implement({
  description: 'Municipalities that develop their methods together.',
  extensions: NO_PERSON,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the cluster.' }),
    key: t.exposeString('key', { description: 'Short stable name: `syd`.' }),
    name: t.exposeString('name', { description: 'Name, in Danish.' }),
    chairMunicipality: t.field({
      type: MunicipalityRef,
      nullable: true,
      description: 'The municipality that chairs it today, null where none does.',
      resolve: async ({ id, chairMunicipality }, _args, context) =>
        chairMunicipality === undefined
          ? ((await clustersToday(context)).byId.get(id)?.chairMunicipality ?? null)
          : chairMunicipality,
    }),
  }),
});

MunicipalityRef.implement({
  description: 'A municipality, by its official code.',
  extensions: NO_PERSON,
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Official municipality code: `370` is Næstved.' }),
    name: t.exposeString('name', { description: 'Name.' }),
    population: t.exposeInt('population', {
      nullable: true,
      description: 'Inhabitants, from Statistics Denmark; null where unknown.',
    }),
    cluster: t.field({
      type: ClusterRef,
      nullable: true,
      description: 'The cluster it works in; null where it has none.',
      resolve: async ({ code, cluster }, _args, context) =>
        cluster === undefined
          ? ((await clustersToday(context)).byMunicipality.get(code) ?? null)
          : cluster,
    }),
  }),
});
