// Who asks and when: the context of one request, for GraphQL and for documents alike.

import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { viewerOf } from '../access/session.ts';
import type { Db } from '../db.ts';
import type { Context } from '../graph/context.ts';
import type { Settings } from '../settings.ts';
import { sessionCookie } from './session-cookie.ts';

/** The header in which a tab names whom it takes to be signed in; the cookie may be another’s by now. */
const BELIEVED_VIEWER = 'x-viewer';

/** Reads the session of a request anew, so that a role that was withdrawn is gone at once. */
export const requestContext =
  (settings: Settings, db: Db, log: Logger, clock: () => Date) =>
  async (request: Request, response: Response): Promise<Context> => {
    const now = clock();
    const isSecure = settings.publicOrigin?.startsWith('https:') ?? false;
    const session = sessionCookie(request, response, isSecure);
    const found = session.token ? await viewerOf(db, session.token, now) : null;
    const believed = request.get(BELIEVED_VIEWER);
    const isOtherViewer = found !== null && believed !== undefined && believed !== found.employeeId;
    const viewer = isOtherViewer ? null : found;
    const language = viewer?.language ?? 'da';
    response.locals['language'] = language;
    return {
      db,
      settings,
      viewer,
      isOtherViewer,
      language,
      now,
      today: todayInCopenhagen(now),
      requestId: response.locals['requestId'] as string,
      log,
      session,
    };
  };
