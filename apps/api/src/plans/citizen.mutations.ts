// Adding a citizen, correcting a name, and showing a whole CPR number.

import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { type SignedInContext, signedIn } from '../graph/context.ts';
import { isId } from '../graph/ids.ts';
import { aboutAPerson, PERSON } from '../graph/person-fence.ts';
import { byTypename, InvalidRef, type NotFound, notFound, NotFoundRef } from '../graph/refusals.ts';
import { addCitizen, type CitizenAdded } from './add-citizen.ts';
import { TextChange } from './change-inputs.graph.ts';
import { CitizenRef } from './citizen.graph.ts';
import { findEncryptedCpr } from './citizen.store.ts';
import { correctCitizen } from './correct-citizen.ts';
import { decryptCpr } from './cpr-vault.ts';
import { logRefusal } from './finish-change.ts';
import { ChangePlanResultRef } from './plan-result.graph.ts';
import { statedPurpose } from './said.ts';

const CitizenAddedRef = builder.objectRef<CitizenAdded>('CitizenAdded').implement({
  description: 'The citizen with this number.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({
    citizen: t.expose('citizen', { type: CitizenRef, description: 'The citizen.' }),
    wasKnown: t.exposeBoolean('wasKnown', {
      description:
        'Whether the citizen was here before; then the name in the call changed nothing.',
    }),
  }),
});

const AddCitizenResult = builder.unionType('AddCitizenResult', {
  description: 'The citizen, or why none was added.',
  types: [CitizenAddedRef, InvalidRef, NotFoundRef],
  resolveType: byTypename,
});

type CprShown = { __typename: 'CprShown'; cpr: string };
const CprShownRef = builder.objectRef<CprShown>('CprShown').implement({
  description: 'A whole CPR number. The showing is in the log.',
  extensions: PERSON,
  isTypeOf: aboutAPerson,
  fields: (t) => ({ cpr: t.exposeString('cpr', { description: 'Ten digits.' }) }),
});

const ShowCprResult = builder.unionType('ShowCprResult', {
  description: 'The number, or nothing.',
  types: [CprShownRef, NotFoundRef],
  resolveType: byTypename,
});

const AddCitizenInputRef = builder.inputType('AddCitizenInput', {
  description: 'A citizen to add.',
  fields: (t) => ({
    cpr: t.string({
      required: true,
      description: 'Ten digits, with or without a hyphen; else CPR_LENGTH, CPR_DIGITS, CPR_DATE.',
    }),
    name: t.string({ required: true, description: 'Full name, at most 200 characters.' }),
    municipalityCode: t.string({
      description:
        'Where the citizen lives. Asked only of a viewer without a municipality; else MUNICIPALITY_NEEDED.',
    }),
  }),
});

const CorrectCitizenInputRef = builder.inputType('CorrectCitizenInput', {
  description: 'A name to correct, from a plan of the citizen.',
  fields: (t) => ({
    planId: t.id({ required: true, description: 'Id of an open plan of the citizen.' }),
    name: t.field({
      type: TextChange,
      required: true,
      description: 'Full name, at most 200 characters. What was agreed keeps the name of its day.',
    }),
  }),
});

async function showCpr(
  context: SignedInContext,
  citizenId: string,
  purpose: string | null,
): Promise<CprShown | NotFound> {
  if (!isId(citizenId)) await logRefusal(context.db, context, 'SHOW_CPR', citizenId);
  const encrypted = isId(citizenId)
    ? await findEncryptedCpr(context.db, context, citizenId, purpose)
    : null;
  if (!encrypted) return notFound(context);
  return { __typename: 'CprShown', cpr: decryptCpr(encrypted, context.settings.keys.cpr) };
}

builder.mutationFields((t) => ({
  addCitizen: t.field({
    type: AddCitizenResult,
    description: 'Adds a citizen by CPR number, or gives the one who has it.',
    extensions: allow('citizen.search'),
    args: {
      input: t.arg({ type: AddCitizenInputRef, required: true, description: 'The citizen.' }),
    },
    resolve: (_, { input }, context) => addCitizen(signedIn(context), input),
  }),
  correctCitizen: t.field({
    type: ChangePlanResultRef,
    description:
      'Corrects the name of a plan’s citizen; the earlier one is kept. Neither number nor municipality changes.',
    extensions: allow('plan.change'),
    args: {
      input: t.arg({
        type: CorrectCitizenInputRef,
        required: true,
        description: 'What is corrected.',
      }),
    },
    resolve: (_, { input }, context) => correctCitizen(signedIn(context), input),
  }),
  showCpr: t.field({
    type: ShowCprResult,
    description: 'Shows a whole CPR number for a stated purpose, which is logged.',
    extensions: allow('citizen.showCpr'),
    args: {
      citizenId: t.arg.id({ required: true, description: 'Id of the citizen.' }),
      purpose: t.arg.string({
        required: true,
        description: 'Why it is needed; NotFound where empty. At most 300 characters.',
      }),
    },
    resolve: (_, { citizenId, purpose }, context) =>
      showCpr(signedIn(context), citizenId, statedPurpose(purpose)),
  }),
}));
