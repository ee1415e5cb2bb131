// What a citizen is given of their data, over HTTP: asked for with a purpose, which no address holds.

import { json, type Request, type RequestHandler, type Response, Router } from 'express';
import type { Context, SignedInContext } from '../../graph/context.ts';
import { GraphError } from '../../graph/errors.ts';
import { answerError } from '../../http/answer-error.ts';
import { answerFile, type MadeFile } from '../../http/answer-file.ts';
import { asReader } from '../documents/as-reader.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { statedPurpose } from '../said.ts';
import { copyPaper } from './copy-paper.ts';
import { openCitizenCopy, openReport } from './insight.store.ts';
import { reportPaper } from './report-paper.ts';

/** Bytes of a call: a purpose is a sentence. */
const BODY_LIMIT = '4kb';

type Make = (context: SignedInContext, planId: string, purpose: string) => Promise<MadeFile | null>;

/** The purpose in the body, or null where none was stated or it is longer than a sentence. */
function purposeIn(body: unknown): string | null {
  const said = typeof body === 'object' && body !== null && 'purpose' in body ? body.purpose : '';
  try {
    return statedPurpose(typeof said === 'string' ? said : '');
  } catch (error) {
    if (error instanceof GraphError) return null;
    throw error;
  }
}

/**
 * `POST /:planId/oversigt.pdf` is the report of who has seen the plan, `/:planId/kopi.pdf` and
 * `/:planId/kopi.json` the full copy; the body is `{ "purpose": "…" }`. No name of a file tells whose
 * it is.
 * @param contextOf reads the session of a request
 */
export function insightRoutes(
  contextOf: (request: Request, response: Response) => Promise<Context>,
  typesetter: Typesetter,
): RequestHandler {
  const answer =
    (make: Make) =>
    async (request: Request, response: Response): Promise<void> => {
      const planId = String(request.params['planId'] ?? '');
      const context = await asReader(await contextOf(request, response), response, planId);
      if (!context) return;
      const purpose = purposeIn(request.body);
      if (purpose === null) return answerError(response, 'BAD_USER_INPUT');
      const file = await make(context, planId, purpose);
      if (!file) return answerError(response, 'NOT_FOUND');
      answerFile(response, file);
    };

  const report: Make = async (context, planId, purpose) => {
    const found = await openReport(context.db, context, { planId, purpose });
    if (!found) return null;
    const body = await typesetter.set(reportPaper(found), context.now);
    return { type: 'application/pdf', name: 'hvem-har-set-planen.pdf', body };
  };
  const copy =
    (format: 'pdf' | 'json'): Make =>
    async (context, planId, purpose) => {
      const { cpr } = context.settings.keys;
      const found = await openCitizenCopy(context.db, context, { planId, purpose, format }, cpr);
      if (!found) return null;
      const name = `kopi-af-oplysninger.${format}`;
      if (format === 'json') {
        const type = 'application/json; charset=utf-8';
        return { type, name, body: JSON.stringify(found, null, 2) };
      }
      const body = await typesetter.set(copyPaper(found), context.now);
      return { type: 'application/pdf', name, body };
    };

  const router = Router({ caseSensitive: true, strict: true });
  router.use(json({ limit: BODY_LIMIT }));
  router.post('/:planId/oversigt.pdf', answer(report));
  router.post('/:planId/kopi.pdf', answer(copy('pdf')));
  router.post('/:planId/kopi.json', answer(copy('json')));
  return router;
}
