// Finding a citizen by CPR number, and colleagues by name.

import { checkCpr, type CprProblem } from '@sammenhaeng/domain/plans/cpr';
import { problemText } from '@sammenhaeng/texts/problems';
import { writeAudit } from '../audit/write-audit.ts';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { aboutAPerson, NO_PERSON, PERSON } from '../graph/person-fence.ts';
import { CitizenRef } from './citizen.graph.ts';
import { type CitizenMatch, findByCprHash } from './citizen.store.ts';
import { isLookUpAllowed } from './cpr-look-ups.ts';
import { hashCpr } from './cpr-vault.ts';
import { PlanNotNeededRef } from './ending/not-needed.graph.ts';
import { PlanSummaryRef } from './plan-list.graph.ts';
import type { Described } from './plan-words.graph.ts';

const CprProblemRef = builder.enumType('CprProblem', {
  description: 'Why a text is no CPR number.',
  values: {
    LENGTH: { description: 'It has not ten digits.' },
    DIGITS: { description: 'It has other signs than digits and separators.' },
    DATE: { description: 'Its first six digits are no date that exists.' },
  } satisfies Described<CprProblem>,
});

const CitizenMatchRef = builder.objectRef<CitizenMatch>('CitizenMatch').implement({
  description: 'A citizen found by CPR number, with the plans the viewer may know of.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    citizen: t.expose('citizen', { type: CitizenRef, description: 'The citizen.' }),
    plans: t.expose('plans', {
      type: [PlanSummaryRef],
      description: 'Their plans that the viewer may know of, newest first.',
    }),
    notNeeded: t.expose('notNeeded', {
      type: [PlanNotNeededRef],
      description: 'When it was decided that no plan is needed, as far as the viewer may know.',
    }),
  }),
});

type SearchResult = {
  match: CitizenMatch | null;
  cprProblem: CprProblem | null;
  refusal?: string;
};
const SearchResultRef = builder.objectRef<SearchResult>('CitizenSearchResult').implement({
  description: 'What a search by CPR number came to.',
  extensions: NO_PERSON,
  fields: (t) => ({
    match: t.expose('match', {
      type: CitizenMatchRef,
      nullable: true,
      description:
        'The citizen; null where nobody has the number, and where the citizen is none of the viewer’s.',
    }),
    cprProblem: t.expose('cprProblem', {
      type: CprProblemRef,
      nullable: true,
      description: 'What is wrong with the number; null where it can be one.',
    }),
    refusal: t.string({
      nullable: true,
      description:
        'Why nothing was looked up, in the viewer’s language: too many within an hour; else null.',
      resolve: ({ refusal }) => refusal ?? null,
    }),
  }),
});

builder.queryFields((t) => ({
  citizenByCpr: t.field({
    type: SearchResultRef,
    description: 'Finds a citizen by CPR number. Logged whether found or not, never by the number.',
    extensions: allow('citizen.search'),
    args: {
      cpr: t.arg.string({ required: true, description: 'Ten digits, with or without a hyphen.' }),
    },
    resolve: async (_, { cpr }, context): Promise<SearchResult> => {
      const reader = signedIn(context);
      const check = checkCpr(cpr);
      if (!check.ok) {
        const criterion = { cprProblem: check.problem };
        await writeAudit(context.db, reader, { action: 'SEARCH_CITIZEN', criterion });
        return { match: null, cprProblem: check.problem };
      }
      const hash = hashCpr(check.cpr, context.settings.keys.cprIndex);
      if (!(await isLookUpAllowed(reader, 'SEARCH_CITIZEN', hash))) {
        const refusal = problemText(reader.language, 'CPR_LOOK_UPS_SPENT');
        return { match: null, cprProblem: null, refusal };
      }
      return { match: await findByCprHash(context.db, reader, hash), cprProblem: null };
    },
  }),
}));
