// The agenda of the next meeting over HTTP, as a PDF.

import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Context } from '../../graph/context.ts';
import { answerError } from '../../http/answer-error.ts';
import { answerFile } from '../../http/answer-file.ts';
import { asReader } from '../documents/as-reader.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { openAgenda } from './agenda.store.ts';
import { agendaPaper } from './agenda-paper.ts';

type ContextOf = (request: Request, response: Response) => Promise<Context>;

const sendAgenda =
  (contextOf: ContextOf, typesetter: Typesetter) =>
  async (request: Request, response: Response): Promise<void> => {
    const planId = String(request.params['planId'] ?? '');
    const context = await asReader(await contextOf(request, response), response, planId);
    if (!context) return;
    const copy = await openAgenda(context.db, context, planId);
    if (!copy) return answerError(response, 'NOT_FOUND');
    const body = await typesetter.set(agendaPaper(copy), context.now);
    answerFile(response, { type: 'application/pdf', name: 'dagsorden.pdf', body });
  };

/**
 * `/:planId.pdf`: the address holds an opaque id alone, the name of the file no person.
 * @param contextOf reads the session of a request
 */
export function agendaRoutes(contextOf: ContextOf, typesetter: Typesetter): RequestHandler {
  const router = Router({ caseSensitive: true, strict: true });
  router.get('/:planId.pdf', sendAgenda(contextOf, typesetter));
  return router;
}
