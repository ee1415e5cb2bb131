// Who asks for a document: signed in, and in a role that opens plans at all.

import { may } from '@sammenhaeng/domain/access/actions';
import type { Response } from 'express';
import { roleNames } from '../../access/viewer.ts';
import type { Context, SignedInContext } from '../../graph/context.ts';
import { logStranger } from '../../audit/log-stranger.ts';
import { answerError } from '../../http/answer-error.ts';
import { logRefusedDocument } from './log-refused-document.ts';

/**
 * Asks the field rule of opening plans, as GraphQL does, and answers a refusal like nothing there.
 * @param asked the id in the address, of a receipt, a plan or a meeting: the log knows whose plan was tried
 */
export async function asReader(
  context: Context,
  response: Response,
  asked: string,
): Promise<SignedInContext | null> {
  const { viewer } = context;
  if (!viewer) {
    await logStranger(context, { field: 'dokumenter', action: 'plan.open' }, null);
    answerError(response, context.isOtherViewer ? 'OTHER_VIEWER' : 'UNAUTHENTICATED');
    return null;
  }
  if (may(roleNames(viewer), 'plan.open')) return { ...context, viewer };
  await logRefusedDocument(context.db, context, asked);
  answerError(response, 'NOT_FOUND');
  return null;
}
