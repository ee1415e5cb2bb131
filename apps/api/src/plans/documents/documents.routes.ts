// Documents over HTTP, outside GraphQL: the same cookie, the same fences, the same log.

import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Context, SignedInContext } from '../../graph/context.ts';
import { answerError } from '../../http/answer-error.ts';
import { answerFile, type MadeFile } from '../../http/answer-file.ts';
import { erasureRoute } from '../ending/erasure.routes.ts';
import { asReader } from './as-reader.ts';
import type { PlanCopy } from './copy.ts';
import type { CopyFound } from './copy-rows.ts';
import { openDispatchCopy } from './dispatch-copy.store.ts';
import { planCalendar } from './plan-calendar.ts';
import { planFhir } from './plan-fhir.ts';
import { planPdf } from './plan-pdf.ts';
import type { Typesetter } from './typesetter.ts';
import { openVersionCopy } from './version-copy.store.ts';

type Format = 'pdf' | 'ics' | 'json';

async function made(
  format: Format,
  copy: PlanCopy,
  { now }: Context,
  typesetter: Typesetter,
): Promise<Omit<MadeFile, 'name'>> {
  if (format === 'ics') {
    return { type: 'text/calendar; charset=utf-8', body: planCalendar(copy, now) };
  }
  if (format === 'json') {
    return { type: 'application/fhir+json; charset=utf-8', body: JSON.stringify(planFhir(copy)) };
  }
  return { type: 'application/pdf', body: await planPdf(typesetter, copy) };
}

const param = (request: Request, name: string): string => String(request.params[name] ?? '');

const fileName = ({ number }: PlanCopy, format: Format): string =>
  `koordinerende-indsatsplan-version-${number}.${format === 'json' ? 'fhir.json' : format}`;

/**
 * `/:dispatchId.(pdf|ics|json)` is the copy of a receipt, `/version/:planId/:number.pdf` what the
 * viewer may see of a version (`?stor=1` in large print). Addresses hold opaque ids alone.
 * @param contextOf reads the session of a request
 */
export function documentRoutes(
  contextOf: (request: Request, response: Response) => Promise<Context>,
  typesetter: Typesetter,
): RequestHandler {
  const answer =
    (format: Format, find: (context: SignedInContext, request: Request) => Promise<CopyFound>) =>
    async (request: Request, response: Response): Promise<void> => {
      const asked = param(request, 'dispatchId') || param(request, 'planId');
      const context = await asReader(await contextOf(request, response), response, asked);
      if (!context) return;
      const found = await find(context, request);
      if (found === 'notFound') return answerError(response, 'NOT_FOUND');
      if (found === 'consentEnded') return answerError(response, 'CONSENT_ENDED');
      const file = await made(format, found.copy, context, typesetter);
      answerFile(response, { ...file, name: fileName(found.copy, format) });
    };

  const router = Router({ caseSensitive: true, strict: true });
  router.get('/slettebevis/:id.pdf', erasureRoute(contextOf, typesetter));
  for (const format of ['pdf', 'ics', 'json'] as const) {
    router.get(
      `/:dispatchId.${format}`,
      answer(format, (context, request) =>
        openDispatchCopy(
          context.db,
          context,
          param(request, 'dispatchId'),
          format,
          context.settings.keys.cpr,
        ),
      ),
    );
  }
  router.get(
    '/version/:planId/:number.pdf',
    answer('pdf', (context, request) => {
      const number = param(request, 'number');
      return openVersionCopy(context.db, context, {
        planId: param(request, 'planId'),
        // No version has such a number; asked for all the same, so that it is logged.
        number: /^[1-9]\d{0,5}$/.test(number) ? Number(number) : 0,
        isLargePrint: request.query['stor'] === '1',
        purpose: null,
        isOfBatch: false,
      });
    }),
  );
  return router;
}
