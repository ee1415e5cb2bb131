// The proofs of erasure: what was, how much of it, and who took it away. They name no citizen.

import { allow } from '../../graph/access-rules.ts';
import { builder } from '../../graph/builder.ts';
import { connectionType } from '../../graph/connection-type.ts';
import { signedIn } from '../../graph/context.ts';
import { pageSize, toConnection } from '../../graph/page-info.ts';
import { aboutTheLog, LOG, NO_PERSON } from '../../graph/person-fence.ts';
import { erasureKey, type ErasureRow, listErasures } from './erasures.store.ts';

type Count = { table: string; rows: number };
const CountRef = builder.objectRef<Count>('ErasedCount').implement({
  description: 'How many rows of one table were erased.',
  extensions: NO_PERSON,
  fields: (t) => ({
    table: t.exposeString('table', { description: 'Name of the table.' }),
    rows: t.exposeInt('rows', { description: 'How many rows.' }),
  }),
});

const ErasureRef = builder.objectRef<ErasureRow>('PlanErasure').implement({
  description: 'Proof that a plan was erased.',
  extensions: LOG,
  isTypeOf: aboutTheLog,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the proof.' }),
    planId: t.exposeID('planId', { description: 'Id of the plan that is no more.' }),
    municipalityName: t.exposeString('municipalityName', { description: 'Whose plan it was.' }),
    closedOn: t.expose('closedOn', { type: 'Date', description: 'Day it was closed.' }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', description: 'When it was archived.' }),
    archiveReference: t.exposeString('archiveReference', {
      description: 'The archive authority’s reference.',
    }),
    erasedAt: t.expose('erasedAt', { type: 'DateTime', description: 'When it was erased.' }),
    erasedByName: t.exposeString('erasedByName', { description: 'Who erased it.' }),
    erasedByFunction: t.exposeString('erasedByFunction', { description: 'What they do.' }),
    contentHash: t.exposeString('contentHash', {
      description: 'SHA-256 of what was stored, in hexadecimal.',
    }),
    counts: t.field({
      type: [CountRef],
      description: 'Rows erased, by table, in the order of the alphabet; empty tables left out.',
      resolve: ({ counts }) =>
        Object.entries(counts)
          .filter(([, rows]) => rows > 0)
          .map(([table, rows]) => ({ table, rows }))
          .toSorted((a, b) => (a.table < b.table ? -1 : 1)),
    }),
  }),
});

const ConnectionRef = connectionType(
  'PlanErasure',
  ErasureRef,
  'A page of proofs, the newest first.',
);

builder.queryFields((t) => ({
  planErasures: t.field({
    type: ConnectionRef,
    nullable: true,
    description:
      'Proofs of erasure: of the coordinator’s municipality, or all for a data protection officer. Logged.',
    extensions: allow('plan.seeErasures'),
    args: {
      first: t.arg.int({ defaultValue: 25, description: 'Proofs a page, 1 to 100.' }),
      after: t.arg.string({ description: 'Cursor of the proof before; else BAD_USER_INPUT.' }),
    },
    resolve: async (_, args, context) => {
      const size = pageSize(args.first, 25);
      const after = args.after ?? null;
      const rows = await listErasures(context.db, signedIn(context), { size, after });
      return toConnection(rows, size, after, erasureKey);
    },
  }),
}));
