// Many plans as PDF in one go, over HTTP: started, looked at, cancelled and fetched by one person.

import { may } from '@sammenhaeng/domain/access/actions';
import { json, type Request, type RequestHandler, type Response, Router } from 'express';
import { roleNames } from '../../access/viewer.ts';
import type { Context, SignedInContext } from '../../graph/context.ts';
import { answerError } from '../../http/answer-error.ts';
import { fileHeaders } from '../../http/answer-file.ts';
import { asReader } from '../documents/as-reader.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { type BatchAsked, batchIn } from './batch-asked.ts';
import { statusOf } from './batch.ts';
import { batchPaper, numberOf } from './batch-paper.ts';
import { keepBatches } from './batches.ts';
import { makeBatch } from './make-batch.ts';
import { stillSeen } from './still-seen.store.ts';
import { zipTo } from './zip-to.ts';

/** Bytes of a call: a hundred ids and a sentence. */
const BODY_LIMIT = '8kb';

type Work = (context: SignedInContext, response: Response, request: Request) => unknown;
type ContextOf = (request: Request, response: Response) => Promise<Context>;

/**
 * `POST /` starts a batch of `{ "planIds": […], "purpose"?: "…" }`, `GET /` tells how far the
 * viewer's own is, `DELETE /` cancels and forgets it, `GET /planer.zip` fetches it.
 * @param contextOf reads the session of a request, and again while a batch is made
 */
export function batchRoutes(contextOf: ContextOf, typesetter: Typesetter): RequestHandler {
  const batches = keepBatches();

  const signedIn =
    (work: Work) =>
    async (request: Request, response: Response): Promise<void> => {
      const context = await asReader(await contextOf(request, response), response, '');
      if (context) await work(context, response, request);
    };

  const start: Work = (context, response, request) => {
    const asked: BatchAsked | null = batchIn(request.body);
    if (!asked) return answerError(response, 'BAD_USER_INPUT');
    const batch = batches.start(context.viewer.employeeId, asked.planIds, asked.purpose);
    if (!batch) return answerError(response, 'BUSY');
    const again = async () => {
      const now = await contextOf(request, response);
      const { viewer } = now;
      return viewer && may(roleNames(viewer), 'plan.open') ? { ...now, viewer } : null;
    };
    response.status(202).json(statusOf(batch));
    void makeBatch(batch, again, typesetter);
  };

  const look: Work = ({ viewer, now }, response) => {
    const batch = batches.find(viewer.employeeId, now);
    if (batch) response.json(statusOf(batch));
    else response.status(204).end();
  };

  const cancel: Work = ({ viewer }, response) => {
    batches.cancel(viewer.employeeId);
    response.status(204).end();
  };

  const fetch: Work = async (context, response) => {
    const { viewer, now, today } = context;
    const batch = batches.find(viewer.employeeId, now);
    if (batch?.state !== 'READY') return answerError(response, 'NOT_FOUND');
    const documents = await stillSeen(context.db, context, batch.documents, batch.purpose);
    if (documents.length === 0) return answerError(response, 'NOT_FOUND');
    const list = await typesetter.set(batchPaper(documents, viewer.unit.name, today), now);
    const name = 'koordinerende-indsatsplaner.zip';
    response.set(fileHeaders({ type: 'application/zip', name }));
    await zipTo(response, [
      { name: '00-indhold.pdf', bytes: list },
      ...documents.map(({ number, pdf }, at) => ({
        name: `${numberOf(at)}-koordinerende-indsatsplan-version-${number}.pdf`,
        bytes: pdf,
      })),
    ]);
  };

  const router = Router({ caseSensitive: true, strict: true });
  router.use(json({ limit: BODY_LIMIT }));
  router.post('/', signedIn(start));
  router.get('/', signedIn(look));
  router.delete('/', signedIn(cancel));
  router.get('/planer.zip', signedIn(fetch));
  return router;
}
