// The row in the log of somebody who is not signed in and asks for what is behind the door.

import type { Context } from '../graph/context.ts';
import { isFirstThisMinute } from '../access/once-a-minute.ts';
import { logRefused } from './log-refused.ts';

/**
 * One row for an address and minute: asking costs a stranger nothing.
 * @param planId the plan that was tried, where an id was named; the log alone learns whether it is one
 */
export async function logStranger(
  context: Context,
  criterion: { field: string; action: string },
  planId: string | null,
): Promise<void> {
  if (!isFirstThisMinute('signed out', context)) return;
  const { isOtherViewer } = context;
  const stranger = { isSignedOut: true, ...(isOtherViewer && { isOtherViewer }) };
  await logRefused(context, planId, { ...criterion, ...stranger });
}
