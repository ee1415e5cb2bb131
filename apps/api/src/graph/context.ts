// What every resolver is given: the viewer, the database, the time, and the way back to the browser.

import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import type { Logger } from 'pino';
import type { Language, Viewer } from '../access/viewer.ts';
import type { Db } from '../db.ts';
import type { Settings } from '../settings.ts';
import { GraphError } from './errors.ts';

export type Context = {
  db: Db;
  settings: Settings;
  viewer: Viewer | null;
  /** Whether the tab takes somebody else to be signed in: it is told so, and nobody is the viewer. */
  isOtherViewer: boolean;
  /** The language of refusals: the viewer's, or Danish. */
  language: Language;
  now: Date;
  /** The calendar date in Europe/Copenhagen. */
  today: CalendarDate;
  requestId: string;
  log: Logger;
  /** The cookie's value as it came, and how to change it. */
  session: {
    token: string | null;
    set: (token: string) => void;
    clear: () => void;
    /** The caller's network address, for slowing down guesses. */
    address: string;
  };
};

/** A context in which somebody is signed in. */
export type SignedInContext = Context & { viewer: Viewer };

/** Narrows the context, or refuses: the field rule has normally refused before. */
export function signedIn(context: Context): SignedInContext {
  if (!context.viewer) throw new GraphError('UNAUTHENTICATED');
  return context as SignedInContext;
}
