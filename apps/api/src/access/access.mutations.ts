// Signing in and out, and the viewer's own language.

import { problemText } from '@sammenhaeng/texts/problems';
import { allow } from '../graph/access-rules.ts';
import { builder } from '../graph/builder.ts';
import { signedIn } from '../graph/context.ts';
import { NO_PERSON } from '../graph/person-fence.ts';
import { byTypename } from '../graph/refusals.ts';
import { writeAudit } from '../audit/write-audit.ts';
import { LanguageRef, ViewerRef } from './access.graph.ts';
import { closeAllSessions, closeSession, viewerOf } from './session.ts';
import { signIn } from './sign-in.ts';
import type { Viewer } from './viewer.ts';

const DoneRef = builder.objectRef<{ ok: boolean }>('Done').implement({
  description: 'It was done.',
  extensions: NO_PERSON,
  fields: (t) => ({ ok: t.exposeBoolean('ok', { description: 'Always true.' }) }),
});

type SignedIn = { __typename: 'SignedIn'; viewer: Viewer };
const SignedInRef = builder.objectRef<SignedIn>('SignedIn').implement({
  description: 'The session is open; its cookie came with the answer.',
  extensions: NO_PERSON,
  fields: (t) => ({
    viewer: t.expose('viewer', {
      type: ViewerRef,
      description: 'The person who is signed in now.',
    }),
  }),
});

const SignInProblemRef = builder.enumType('SignInProblem', {
  description: 'Why a sign-in was refused.',
  values: {
    WRONG: { description: 'Unknown address or wrong password, never said which.' },
    WAIT: { description: 'Too many failures: try again after `retryAfterSeconds`.' },
  },
});

type SignInRefused = {
  __typename: 'SignInRefused';
  problem: 'WRONG' | 'WAIT';
  message: string;
  retryAfterSeconds: number;
};
const SignInRefusedRef = builder.objectRef<SignInRefused>('SignInRefused').implement({
  description: 'Nobody was signed in.',
  extensions: NO_PERSON,
  fields: (t) => ({
    problem: t.expose('problem', { type: SignInProblemRef, description: 'Which of the reasons.' }),
    message: t.exposeString('message', { description: 'The sentence for the screen.' }),
    retryAfterSeconds: t.exposeInt('retryAfterSeconds', {
      description: 'Seconds to wait before the next try; 0 when no wait is asked.',
    }),
  }),
});

const SignInResult = builder.unionType('SignInResult', {
  description: 'Either signed in, or refused with the reason.',
  types: [SignedInRef, SignInRefusedRef],
  resolveType: byTypename,
});

const SignInInput = builder.inputType('SignInInput', {
  description: 'Address and password of one person.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The address; capitals do not matter.' }),
    password: t.string({ required: true, description: 'The password, at most 200 characters.' }),
  }),
});

builder.mutationFields((t) => ({
  signIn: t.field({
    type: SignInResult,
    description: 'Opens a session for an address and its password.',
    extensions: allow('anyone'),
    args: {
      input: t.arg({ type: SignInInput, required: true, description: 'Who signs in.' }),
    },
    resolve: async (_, { input }, context): Promise<SignedIn | SignInRefused> => {
      const outcome = await signIn(context, {
        email: input.email.slice(0, 200),
        password: input.password.slice(0, 200),
      });
      if (outcome.kind !== 'signedIn') {
        const isWait = outcome.kind === 'wait';
        return {
          __typename: 'SignInRefused',
          problem: isWait ? 'WAIT' : 'WRONG',
          message: problemText(context.language, isWait ? 'WAIT' : 'WRONG_SIGN_IN'),
          retryAfterSeconds: isWait ? outcome.retryAfterSeconds : 0,
        };
      }
      context.session.set(outcome.token);
      const viewer = await viewerOf(context.db, outcome.token, context.now);
      if (!viewer) throw new Error('A session that was just opened has no viewer');
      context.viewer = viewer;
      return { __typename: 'SignedIn', viewer };
    },
  }),
  signOut: t.field({
    type: DoneRef,
    description: 'Ends this session. Also answers when nobody is signed in.',
    extensions: allow('anyone'),
    resolve: async (_, _args, context) => {
      const { token } = context.session;
      if (token && context.viewer) {
        await context.db.$transaction(async (tx) => {
          await closeSession(tx, token);
          await writeAudit(tx, context, { action: 'SIGN_OUT' });
        });
      }
      context.session.clear();
      return { ok: true };
    },
  }),
  signOutEverywhere: t.field({
    type: DoneRef,
    description: 'Ends every session of the viewer, this one included.',
    extensions: allow('signedIn'),
    resolve: async (_, _args, context) => {
      const { viewer } = signedIn(context);
      await context.db.$transaction(async (tx) => {
        await closeAllSessions(tx, viewer.employeeId);
        await writeAudit(tx, context, { action: 'SIGN_OUT_EVERYWHERE' });
      });
      context.session.clear();
      return { ok: true };
    },
  }),
  setLanguage: t.field({
    type: ViewerRef,
    description: 'Chooses the language of the screen and of the server’s sentences.',
    extensions: allow('account.manageOwn'),
    args: {
      language: t.arg({ type: LanguageRef, required: true, description: 'The language to speak.' }),
    },
    resolve: async (_, { language }, context) => {
      const { viewer } = signedIn(context);
      await context.db.employee.update({ where: { id: viewer.employeeId }, data: { language } });
      return { ...viewer, language };
    },
  }),
}));
