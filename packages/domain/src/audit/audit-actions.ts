/** The one closed list of what the access log can say was done. */

/**
 * Source: Datatilsynet's catalogue on logging: read, search, add, change, extract and delete are
 * all logged. Sure: A. Words are only added; old rows keep the word they were written with.
 */
export const AUDIT_ACTIONS = [
  'SIGN_IN',
  'SIGN_IN_FAILED',
  'SIGN_OUT',
  'SIGN_OUT_EVERYWHERE',
  'READ_PLAN',
  'READ_PLAN_VERSION',
  'READ_WORKLIST',
  'READ_PLAN_LIST',
  'SEARCH_CITIZEN',
  'SHOW_CPR',
  'CREATE_CITIZEN',
  'CORRECT_CITIZEN',
  'CREATE_PLAN',
  'CHANGE_PLAN',
  'CHANGE_PHRASES',
  'AGREE_PLAN',
  'CALL_MEETING',
  'HOLD_MEETING',
  'CANCEL_MEETING',
  'CORRECT_MINUTES',
  'SEND_PLAN',
  'HAND_OVER_PLAN',
  'READ_HAND_OVER',
  'REFER_PLAN',
  'CLOSE_PLAN',
  'ARCHIVE_PLAN',
  'NOTE_PLAN_NOT_NEEDED',
  'READ_ERASURES',
  'RECORD_FOLLOW_UP',
  'UNDO_FOLLOW_UP',
  'READ_COMPARISON',
  'PUBLISH_FIGURES',
  'READ_PROGRAMME',
  'READ_ROUNDS',
  'OPEN_ROUND',
  'NAME_ASSESSOR',
  'LOCK_ROUND',
  'PUBLISH_ROUND',
  'READ_ASSESSMENT',
  'ANSWER_ASSESSMENT',
  'READ_AUDIT_LOG',
  'SIGN_OFF_AUDIT_LOG',
  'MANAGE_EMPLOYEE',
  'MANAGE_REFERENCE_DATA',
  'READ_EMPLOYEES',
  'EXTRACT',
  'DELETE',
  'REFUSED',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Is this one of the words of the log? For text that comes back from the database or a filter. */
export function isAuditAction(text: string): text is AuditAction {
  return AUDIT_ACTIONS.some((action) => action === text);
}
