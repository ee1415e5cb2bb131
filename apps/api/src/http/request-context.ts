// Who asks and when: the context of one request, for GraphQL and for documents alike.

import { todayInCopenhagen } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { viewerOf } from '../access/session.ts';
import type { Db } from '../db.ts';
import type { Context } from '../graph/context.ts';
import type { Settings } from '../settings.ts';
import { sessionCookie } from './session-cookie.ts';

/** Reads the session of a request anew, so that a role that was withdrawn is gone at once. */
export const requestContext =
  (settings: Settings, db: Db, log: Logger, clock: () => Date) =>
  async (request: Request, response: Response): Promise<Context> => {
    const now = clock();
    const isSecure = settings.publicOrigin?.startsWith('https:') ?? false;
    const session = sessionCookie(request, response, isSecure);
    const viewer = session.token ? await viewerOf(db, session.token, now) : null;
    return {
      db,
      settings,
      viewer,
      language: viewer?.language ?? 'da',
      now,
      today: todayInCopenhagen(now),
      requestId: response.locals['requestId'] as string,
      log,
      session,
    };
  };
