// Saves, renames, removes and counts the phrases of the viewer's own unit.

import {
  longestPhrase,
  MOST_PHRASES,
  type PhraseKind,
  phraseProblem,
} from '@sammenhaeng/domain/plans/phrase-rules';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Tx } from '../../db.ts';
import type { SignedInContext } from '../../graph/context.ts';
import { isId } from '../../graph/ids.ts';
import { type Invalid, invalid, type NotFound, notFound } from '../../graph/refusals.ts';
import { typedText } from '../typed-text.ts';
import { lockPhrase, namesOnPlan, type PhraseRow, readPhrases } from './phrases.store.ts';

/** The phrases of the kind that was changed, as they now are. */
export type PhrasesChanged = { __typename: 'PhrasesChanged'; phrases: PhraseRow[] };
export type PhraseResult = PhrasesChanged | Invalid | NotFound;

type Said = { planId: string; text: string };

const log = (
  tx: Tx,
  context: SignedInContext,
  criterion: Record<string, unknown>,
  outcome: 'ALLOWED' | 'REFUSED' = 'ALLOWED',
) => writeAudit(tx, context, { action: 'CHANGE_PHRASES', outcome, criterion });

async function gone(tx: Tx, context: SignedInContext, id: string): Promise<NotFound> {
  await log(tx, context, { id: isId(id) ? id : 'not an id' }, 'REFUSED');
  return notFound(context);
}

const changed = async (tx: Tx, context: SignedInContext, kind: PhraseKind) => ({
  __typename: 'PhrasesChanged' as const,
  phrases: await readPhrases(tx, context, kind),
});

/**
 * The text as it may be kept, or why not. Held against the plan that it was written in; that a name
 * was refused is in the log, so that nobody can ask who is on a plan without being seen.
 */
async function checked(
  tx: Tx,
  context: SignedInContext,
  kind: PhraseKind,
  { planId, text }: Said,
): Promise<{ text: string } | Invalid | NotFound> {
  const plan = isId(planId) ? await namesOnPlan(tx, context, planId) : null;
  if (!plan) return gone(tx, context, planId);
  const typed = typedText(text, { maxLength: longestPhrase(kind), isRequired: true });
  const code = typed.problem ?? phraseProblem(typed.text, plan.names);
  if (!code) return { text: typed.text };
  if (code === 'PHRASE_HAS_NAME') await log(tx, context, { planId, refused: code }, 'REFUSED');
  return invalid(context, [{ field: 'text', code }]);
}

/** Saved twice, or said before by a colleague, it is there once. */
export function savePhrase(
  context: SignedInContext,
  { id, kind, ...said }: Said & { id: string; kind: PhraseKind },
): Promise<PhraseResult> {
  return context.db.$transaction(async (tx): Promise<PhraseResult> => {
    if (!isId(id)) return gone(tx, context, id);
    const check = await checked(tx, context, kind, said);
    if ('__typename' in check) return check;
    const before = await readPhrases(tx, context, kind);
    if (before.some(({ text }) => text === check.text)) return changed(tx, context, kind);
    if (before.length >= MOST_PHRASES) {
      return invalid(context, [{ field: 'text', code: 'PHRASES_FULL' }]);
    }
    const count = await tx.$executeRaw`
      INSERT INTO phrase (id, unit_id, kind, text, created_at)
      VALUES (${id}::uuid, ${context.viewer.unit.id}::uuid, ${kind}::phrase_kind, ${check.text}, ${context.now})
      ON CONFLICT DO NOTHING`;
    if (count === 0) return invalid(context, [{ field: 'id', code: 'ID_TAKEN' }]);
    await log(tx, context, { added: id, part: kind });
    return changed(tx, context, kind);
  });
}

/** What takes a phrase of the viewer’s own unit; any other is not found. `work` answers null when it was done. */
function withPhrase(
  context: SignedInContext,
  id: string,
  work: (tx: Tx, phrase: PhraseRow) => Promise<Invalid | NotFound | null>,
): Promise<PhraseResult> {
  return context.db.$transaction(async (tx): Promise<PhraseResult> => {
    const phrase = isId(id) ? await lockPhrase(tx, context, id) : null;
    if (!phrase) return gone(tx, context, id);
    return (await work(tx, phrase)) ?? changed(tx, context, phrase.kind);
  });
}

export const renamePhrase = (context: SignedInContext, { id, ...said }: Said & { id: string }) =>
  withPhrase(context, id, async (tx, { kind }) => {
    const check = await checked(tx, context, kind, said);
    if ('__typename' in check) return check;
    const others = await readPhrases(tx, context, kind);
    if (others.some((other) => other.id !== id && other.text === check.text)) {
      return invalid(context, [{ field: 'text', code: 'PHRASE_EXISTS' }]);
    }
    await tx.$executeRaw`UPDATE phrase SET text = ${check.text} WHERE id = ${id}::uuid`;
    await log(tx, context, { renamed: id, part: kind });
    return null;
  });

/** Plans that used it keep their words. */
export const removePhrase = (context: SignedInContext, { id }: { id: string }) =>
  withPhrase(context, id, async (tx, { kind }) => {
    await tx.$executeRaw`DELETE FROM phrase WHERE id = ${id}::uuid`;
    await log(tx, context, { removed: id, part: kind });
    return null;
  });

/** Counts that a phrase was put into a plan. Tells of nobody, so it is not logged. */
export const usePhrase = (context: SignedInContext, { id }: { id: string }) =>
  withPhrase(context, id, async (tx) => {
    await tx.$executeRaw`UPDATE phrase SET uses = uses + 1 WHERE id = ${id}::uuid`;
    return null;
  });
