// The papers of a meeting over HTTP: invitation, reply slip, message to copy, calendar file, minutes.

import { MEETING_STATES, MEETINGS_TO_COME } from '@sammenhaeng/domain/plans/meeting';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Context, SignedInContext } from '../../graph/context.ts';
import { answerError } from '../../http/answer-error.ts';
import { answerFile, type MadeFile } from '../../http/answer-file.ts';
import { asReader } from '../documents/as-reader.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { meetingCalendar } from './meeting-calendar.ts';
import { meetingCopy } from './meeting-copy.ts';
import { openMeeting } from './meeting-copy.store.ts';
import { invitationPaper, slipPaper } from './meeting-papers.ts';
import { cancellationText, messageText } from './meeting-words.ts';
import { minutesCopy } from './minutes-copy.ts';
import { minutesPaper } from './minutes-paper.ts';

type Asked = { meetingId: string; participantId: string; isLargePrint: boolean };
type Make = (context: SignedInContext, asked: Asked) => Promise<MadeFile | null>;

const PAPERS = { invitation: invitationPaper, svarseddel: slipPaper } as const;

/**
 * `/:meetingId.ics`, and for one participant `/:meetingId/:participantId/` with `invitation.pdf`,
 * `svarseddel.pdf` or `besked.txt` while the meeting is to come, and `referat.pdf`, with `?stor=1` in
 * large print, once it was held; `/:meetingId/aflysning.txt` once it is cancelled. Addresses hold opaque ids alone, names of files no person.
 * @param contextOf reads the session of a request
 */
export function meetingDocumentRoutes(
  contextOf: (request: Request, response: Response) => Promise<Context>,
  typesetter: Typesetter,
): RequestHandler {
  const answer =
    (make: Make) =>
    async (request: Request, response: Response): Promise<void> => {
      const param = (name: string) => String(request.params[name] ?? '');
      const asked = {
        meetingId: param('meetingId'),
        participantId: param('participantId'),
        isLargePrint: request.query['stor'] === '1',
      };
      const context = await asReader(await contextOf(request, response), response, asked.meetingId);
      if (!context) return;
      const made = await make(context, asked);
      if (!made) return answerError(response, 'NOT_FOUND');
      answerFile(response, made);
    };

  const copyFor = async (context: SignedInContext, asked: Asked, format: string) => {
    const { meetingId, participantId } = asked;
    const wanted = { meetingId, participantId, format, states: MEETINGS_TO_COME };
    const found = await openMeeting(context.db, context, wanted);
    return found && meetingCopy(found, participantId, context.today);
  };

  const router = Router({ caseSensitive: true, strict: true });
  router.get(
    '/:meetingId.ics',
    answer(async (context, { meetingId }) => {
      const asked = { meetingId, participantId: null, format: 'ics', states: MEETING_STATES };
      const found = await openMeeting(context.db, context, asked);
      if (!found) return null;
      const body = meetingCalendar(found.meeting, found.plan.citizen.isFictive, context.now);
      return { type: 'text/calendar; charset=utf-8', name: 'moede.ics', body };
    }),
  );
  router.get(
    '/:meetingId/aflysning.txt',
    answer(async (context, { meetingId }) => {
      const format = 'aflysning.txt';
      const asked = { meetingId, participantId: null, format, states: ['CANCELLED'] as const };
      const found = await openMeeting(context.db, context, asked);
      return (
        found && { type: 'text/plain; charset=utf-8', name: format, body: cancellationText(found) }
      );
    }),
  );
  for (const name of ['invitation', 'svarseddel'] as const) {
    router.get(
      `/:meetingId/:participantId/${name}.pdf`,
      answer(async (context, asked) => {
        const copy = await copyFor(context, asked, `${name}.pdf`);
        if (!copy) return null;
        const body = await typesetter.set(PAPERS[name](copy), context.now);
        return { type: 'application/pdf', name: `${name}.pdf`, body };
      }),
    );
  }
  router.get(
    '/:meetingId/:participantId/besked.txt',
    answer(async (context, asked) => {
      const copy = await copyFor(context, asked, 'besked.txt');
      return (
        copy && { type: 'text/plain; charset=utf-8', name: 'besked.txt', body: messageText(copy) }
      );
    }),
  );
  router.get(
    '/:meetingId/:participantId/referat.pdf',
    answer(async (context, { meetingId, participantId, isLargePrint }) => {
      const { db, now, today } = context;
      const format = isLargePrint ? 'referat.pdf, stor' : 'referat.pdf';
      const wanted = { meetingId, participantId, format, states: ['HELD'] as const };
      const found = await openMeeting(db, context, wanted);
      const copy = found && minutesCopy(found, participantId, { today, isLargePrint });
      if (!copy) return null;
      const body = await typesetter.set(minutesPaper(copy), now);
      return { type: 'application/pdf', name: 'referat.pdf', body };
    }),
  );
  return router;
}
