// Samples of the access log that were looked through and signed.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { aboutTheLog, LOG, NO_PERSON } from '../graph/person-fence.ts';
import { byTypename, InvalidRef, NotFoundRef } from '../graph/refusals.ts';
import {
  readSignOffs,
  type SignedOff,
  signOffAccessLog,
  type SignOffRow,
} from './sign-off-access-log.ts';

const AuditSignOffRef = builder.objectRef<SignOffRow>('AuditSignOff').implement({
  description: 'A sample of the access log that was looked through and signed.',
  extensions: LOG,
  isTypeOf: aboutTheLog,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the signature.' }),
    signedAt: t.field({
      type: 'DateTime',
      description: 'When it was signed.',
      resolve: ({ signedAt }) => signedAt,
    }),
    employeeName: t.exposeString('employeeName', { description: 'Who signed.' }),
    sampleSize: t.exposeInt('sampleSize', { description: 'Rows that were looked through.' }),
    note: t.exposeString('note', { description: 'What was looked for, and found.' }),
  }),
});

const SignedOffRef = builder.objectRef<SignedOff>('SignedOff').implement({
  description: 'The sample is signed.',
  extensions: NO_PERSON,
  fields: (t) => ({
    signOff: t.expose('signOff', { type: AuditSignOffRef, description: 'The signature.' }),
  }),
});

const SignOffAccessLogResult = builder.unionType('SignOffAccessLogResult', {
  description: 'Signed, or refused with the reason. NotFound where a row is not in the log.',
  types: [SignedOffRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

const SignOffAccessLogInput = builder.inputType('SignOffAccessLogInput', {
  description: 'Which rows were looked through.',
  fields: (t) => ({
    fromEventId: t.id({ required: true, description: 'The oldest row of the sample.' }),
    toEventId: t.id({
      required: true,
      description: 'The newest; before the oldest: RANGE_TURNED.',
    }),
    sampleSize: t.int({
      required: true,
      description: 'How many were looked through; more than there are is SAMPLE_SIZE.',
    }),
    note: t.string({ required: true, description: 'What was looked for; empty: NOTE_REQUIRED.' }),
  }),
});

builder.queryField('auditSignOffs', (t) =>
  t.field({
    type: [AuditSignOffRef],
    description: 'The newest hundred signed samples. Logged.',
    extensions: allow('auditLog.signOff'),
    resolve: (_, _args, context) => readSignOffs(signedIn(context)),
  }),
);

builder.mutationField('signOffAccessLog', (t) =>
  t.field({
    type: SignOffAccessLogResult,
    description: 'Signs that a sample of the access log was looked through.',
    extensions: allow('auditLog.signOff'),
    args: {
      input: t.arg({ type: SignOffAccessLogInput, required: true, description: 'The sample.' }),
    },
    resolve: (_, { input }, context) => signOffAccessLog(signedIn(context), input),
  }),
);
