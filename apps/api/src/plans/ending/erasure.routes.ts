// The proof of erasure as a PDF, for those who may see the proofs.

import { may } from '@sammenhaeng/domain/access/actions';
import type { Request, RequestHandler, Response } from 'express';
import { roleNames } from '../../access/viewer.ts';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Context } from '../../graph/context.ts';
import { answerError } from '../../http/answer-error.ts';
import { answerFile } from '../../http/answer-file.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { erasurePaper } from './erasure-paper.ts';
import { readErasure } from './erasures.store.ts';

/** `/slettebevis/:id.pdf`: the same fence and log as the list of proofs. */
export function erasureRoute(
  contextOf: (request: Request, response: Response) => Promise<Context>,
  typesetter: Typesetter,
): RequestHandler {
  return async (request, response) => {
    const context = await contextOf(request, response);
    const { viewer, db } = context;
    if (!viewer) return answerError(response, 'UNAUTHENTICATED');
    if (!may(roleNames(viewer), 'plan.seeErasures')) {
      await writeAudit(db, context, {
        action: 'REFUSED',
        outcome: 'REFUSED',
        criterion: { field: 'slettebevis', action: 'plan.seeErasures' },
      });
      return answerError(response, 'NOT_FOUND');
    }
    const id = String(request.params['id'] ?? '');
    const erasure = await readErasure(db, { ...context, viewer }, id);
    if (!erasure) return answerError(response, 'NOT_FOUND');
    // The same proof gives the same bytes: its own date is the day of the erasure.
    const body = await typesetter.set(erasurePaper(erasure), new Date(erasure.erasedAt));
    const name = `slettebevis-${erasure.id}.pdf`;
    answerFile(response, { type: 'application/pdf', name, body });
  };
}
