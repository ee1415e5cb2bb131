// The access log: who saw and changed what, when, and for which purpose.

import { AUDIT_ACTIONS } from '@sammenhaeng/domain/audit/audit-actions';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { connectionType } from '../graph/connection-type.ts';
import { signedIn } from '../graph/context.ts';
import { GraphError } from '../graph/errors.ts';
import { pageSize, toConnection } from '../graph/page-info.ts';
import { aboutTheLog, LOG } from '../graph/person-fence.ts';
import { mayRead } from './access-log-filter.ts';
import { type CriterionWord, problemWords } from './criterion-words.ts';
import { type AccessLogRow, readAccessLog } from './read-access-log.ts';
import { writeAudit } from './write-audit.ts';

const STANDARD_PAGE = 50;

const AuditOutcomeRef = builder.enumType('AuditOutcome', {
  description: 'Whether what was tried was done.',
  values: {
    ALLOWED: { description: 'It was done.' },
    REFUSED: { description: 'It was refused; what it was about may still be named.' },
  },
});

const AccessLogScopeRef = builder.enumType('AccessLogScope', {
  description: 'How much of the log is read.',
  values: {
    OWN: { description: 'What the viewer did.' },
    MUNICIPALITY: {
      description: 'What was done with plans of a coordinator’s municipality, without content.',
    },
    ALL: { description: 'Everything: for the data protection officer.' },
  },
});

const CriterionWordRef = builder.objectRef<CriterionWord>('CriterionWord').implement({
  description: 'What a code or an id in a line of the log is called.',
  extensions: LOG,
  isTypeOf: aboutTheLog,
  fields: (t) => ({
    code: t.exposeString('code', { description: 'As it stands in the criterion.' }),
    words: t.exposeString('words', { description: 'In words, in the viewer’s language.' }),
  }),
});

const AccessLogEntryRef = builder.objectRef<AccessLogRow>('AccessLogEntry').implement({
  description: 'One thing that was done, or refused.',
  extensions: LOG,
  isTypeOf: aboutTheLog,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its number; later rows have higher ones.' }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at }),
    employeeName: t.exposeString('employeeName', {
      nullable: true,
      description: 'Who; null where nobody was signed in.',
    }),
    employeeUnitName: t.exposeString('employeeUnitName', {
      nullable: true,
      description: 'Where they worked then; null where nobody was signed in.',
    }),
    action: t.exposeString('action', {
      description: `What was done: one of ${AUDIT_ACTIONS.join(', ')}.`,
    }),
    outcome: t.expose('outcome', { type: AuditOutcomeRef, description: 'Done or refused.' }),
    planId: t.exposeID('planId', { nullable: true, description: 'The plan it was about, if any.' }),
    citizenInitials: t.exposeString('citizenInitials', {
      nullable: true,
      description: 'Initials of the citizen it was about, if any.',
    }),
    criterion: t.exposeString('criterion', {
      nullable: true,
      description: 'What was searched or changed, as JSON; always null in MUNICIPALITY scope.',
    }),
    words: t.field({
      type: [CriterionWordRef],
      description:
        'Problems, clusters and municipalities in the criterion, in words; what has none stands there as it is.',
      resolve: ({ criterion, names }, _, { language }) => [
        ...names,
        ...problemWords(criterion, language),
      ],
    }),
    legalGround: t.exposeString('legalGround', {
      nullable: true,
      description:
        'Key of the ground on which something was shared without consent; null for anything else. Told in every scope.',
    }),
    purpose: t.exposeString('purpose', {
      nullable: true,
      description: 'Why, in the words of whoever did it; null where none is asked for.',
    }),
    requestId: t.exposeString('requestId', {
      description: 'The request it was part of; the same as in an error and in the server’s log.',
    }),
  }),
});

const AccessLogConnectionRef = connectionType(
  'AccessLog',
  AccessLogEntryRef,
  'A page of the access log, the newest first.',
);

const AccessLogFilterInput = builder.inputType('AccessLogFilter', {
  description: 'How much of the log, and what it is narrowed to. All must hold.',
  fields: (t) => ({
    scope: t.field({
      type: AccessLogScopeRef,
      required: true,
      description: 'One that is not the viewer’s is FORBIDDEN, and logged.',
    }),
    action: t.string({ description: 'Only this action; an unknown one has no rows.' }),
    outcome: t.field({ type: AuditOutcomeRef, description: 'Only what was done, or refused.' }),
    employeeSearch: t.string({ description: 'Found in the name of who did it.' }),
    fromOn: t.field({ type: 'Date', description: 'From this day in Copenhagen.' }),
    toOn: t.field({ type: 'Date', description: 'To this day, the day included.' }),
    planId: t.id({ description: 'Only about this plan; an unknown one has no rows.' }),
  }),
});

builder.queryField('accessLog', (t) =>
  t.field({
    type: AccessLogConnectionRef,
    description: 'The access log as far as the viewer may read it. The reading is logged too.',
    // Which scope asks for which right is decided inside: one field, three rights.
    extensions: allow('signedIn'),
    args: {
      filter: t.arg({ type: AccessLogFilterInput, required: true, description: 'What to read.' }),
      first: t.arg.int({
        defaultValue: STANDARD_PAGE,
        description: 'Lines wanted, 1 to 100; otherwise BAD_USER_INPUT.',
      }),
      after: t.arg.string({
        description: '`endCursor` of the page before; anything else is BAD_USER_INPUT.',
      }),
    },
    resolve: async (_, { filter, first, after }, context) => {
      const asker = signedIn(context);
      if (!mayRead(asker.viewer, filter.scope)) {
        await writeAudit(context.db, context, {
          action: 'REFUSED',
          outcome: 'REFUSED',
          criterion: { field: 'accessLog', scope: filter.scope },
        });
        throw new GraphError('FORBIDDEN');
      }
      const size = pageSize(first, STANDARD_PAGE);
      const rows = await readAccessLog(asker, { filter, size, after });
      return toConnection(rows, size, after, ({ id }) => [id]);
    },
  }),
);
