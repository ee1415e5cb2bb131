// The regions.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { NO_PERSON } from '../graph/person-fence.ts';

type RegionRow = { code: string; name: string };

const RegionRef = builder.objectRef<RegionRow>('Region').implement({
  description: 'A region, which has psychiatry and a secretariat.',
  extensions: NO_PERSON,
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Official code: `1085` is Region Sjælland.' }),
    name: t.exposeString('name', { description: 'Name.' }),
  }),
});

builder.queryField('regions', (t) =>
  t.field({
    type: [RegionRef],
    description: 'Every region, by name.',
    extensions: allow('organisation.see'),
    resolve: (_, _args, { db }) =>
      db.region.findMany({ select: { code: true, name: true }, orderBy: { name: 'asc' } }),
  }),
);
