/** What the access log says was done with a plan, in the few words that a citizen can use. */
import type { AuditAction } from './audit-actions.ts';

/** From the most to the least that was seen of a person. */
export const PLAN_ACTS = [
  'OPENED',
  'VERSION',
  'DOCUMENT',
  'INSIGHT',
  'CPR',
  'FOUND',
  'CREATED',
  'CHANGED',
  'AGREED',
  'MEETING',
  'SENT',
  'SENT_WITHOUT_CONSENT',
  'FOLLOW_UP',
  'HANDED_OVER',
  'ENDED',
  'DELETED',
  'LOG',
  'OTHER',
] as const;

export type PlanAct = (typeof PLAN_ACTS)[number];

/**
 * The act of each action of the log. Every action has one, so that no way of seeing a plan is
 * missing from what its citizen is told.
 */
export const ACT_OF: Record<AuditAction, PlanAct> = {
  SIGN_IN: 'OTHER',
  SIGN_IN_FAILED: 'OTHER',
  SIGN_OUT: 'OTHER',
  SIGN_OUT_EVERYWHERE: 'OTHER',
  READ_PLAN: 'OPENED',
  READ_PLAN_VERSION: 'VERSION',
  READ_WORKLIST: 'OTHER',
  READ_PLAN_LIST: 'OTHER',
  SEARCH_CITIZEN: 'FOUND',
  SHOW_CPR: 'CPR',
  CREATE_CITIZEN: 'CREATED',
  CORRECT_CITIZEN: 'CHANGED',
  CREATE_PLAN: 'CREATED',
  CHANGE_PLAN: 'CHANGED',
  CHANGE_PHRASES: 'OTHER',
  AGREE_PLAN: 'AGREED',
  CALL_MEETING: 'MEETING',
  HOLD_MEETING: 'MEETING',
  CANCEL_MEETING: 'MEETING',
  CORRECT_MINUTES: 'MEETING',
  SEND_PLAN: 'SENT',
  HAND_OVER_PLAN: 'HANDED_OVER',
  READ_HAND_OVER: 'OPENED',
  REFER_PLAN: 'ENDED',
  CLOSE_PLAN: 'ENDED',
  ARCHIVE_PLAN: 'ENDED',
  NOTE_PLAN_NOT_NEEDED: 'ENDED',
  READ_ERASURES: 'OTHER',
  RECORD_FOLLOW_UP: 'FOLLOW_UP',
  UNDO_FOLLOW_UP: 'FOLLOW_UP',
  READ_COMPARISON: 'OTHER',
  READ_PROGRAMME: 'OTHER',
  READ_AUDIT_LOG: 'LOG',
  SIGN_OFF_AUDIT_LOG: 'LOG',
  MANAGE_EMPLOYEE: 'OTHER',
  READ_EMPLOYEES: 'OTHER',
  EXTRACT: 'DOCUMENT',
  DELETE: 'DELETED',
  REFUSED: 'OTHER',
};
  MANAGE_REFERENCE_DATA: 'OTHER',
