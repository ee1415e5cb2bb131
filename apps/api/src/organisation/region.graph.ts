// The regions.

import { builder } from '../graph/builder.ts';
import { NO_PERSON } from '../graph/person-fence.ts';

export type RegionRow = { code: string; name: string };

export const RegionRef = builder.objectRef<RegionRow>('Region').implement({
  description: 'A region, which has psychiatry and a secretariat.',
  extensions: NO_PERSON,
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Official code: `1085` is Region Sjælland.' }),
    name: t.exposeString('name', { description: 'Name.' }),
  }),
});
