// Sentences for refused input in English.

import { assessmentProblemsEn } from './assessment-problems.en.ts';
import { endingProblemsEn } from './ending-problems.en.ts';
import { goalProblemsEn } from './goal-problems.en.ts';
import { meetingProblemsEn } from './meeting-problems.en.ts';
import type { problemsDa } from './problems.da.ts';
import { referenceProblemsEn } from './reference-problems.en.ts';
import { renewalProblemsEn } from './renewal-problems.en.ts';

export const problemsEn: Record<keyof typeof problemsDa, string> = {
  ...meetingProblemsEn,
  ...endingProblemsEn,
  ...goalProblemsEn,
  ...referenceProblemsEn,
  ...renewalProblemsEn,
  ...assessmentProblemsEn,
  NOT_FOUND: 'It does not exist, or you do not have access to it.',
  INVALID: 'Something you entered needs correcting. Nothing was saved.',
  CONFLICT: 'A colleague changed the same field meanwhile. Choose which text is right.',
  ALREADY_RECORDED: 'The follow-up is already recorded. Undo it first to correct it.',
  DONE_IN_FUTURE: 'The date lies in the future. Choose the day the follow-up was held.',
  NEXT_REQUIRED: 'The next follow-up has no date. Choose one, or choose E3 if this ends.',
  NEXT_TOO_LATE:
    'The next follow-up is more than 6 months away. Choose an earlier date, or write why it is later.',
  NEXT_BEFORE_DONE: 'The next follow-up must come after the one you record. Choose a later date.',
  DATE_OUT_OF_RANGE: 'The year cannot be right. Write a date between 2000 and 2099.',
  TOO_LONG: 'The text is too long. Shorten it.',
  NOT_RECORDED: 'The follow-up is not recorded, so there is nothing to undo.',
  UNDO_NOT_YOURS:
    'Only whoever recorded the follow-up, or the coordinator of the municipality, can undo it. Ask one of them.',
  NEXT_IS_TOUCHED: 'The next follow-up was changed since. Undo or correct that one first.',
  FOLLOW_UP_CHANGED:
    'A colleague changed the follow-up meanwhile. Look at it as it is now, and try again.',
  ALREADY_PARTICIPANT: 'This person already takes part in the plan.',
  CONSENT_BY_OWN_UNIT:
    'Consent is recorded by the lead, or by a colleague in the unit that made the plan.',
  CONSENT_END_BEFORE_START: 'The consent ends before it begins. Correct one of the dates.',
  CONSENT_HAS_ENDED: 'The consent has ended in the meantime. Note a new one.',
  CONSENT_MUST_BE_WRITTEN: 'Consent to anyone but treating health staff must be in writing.',
  CONSENT_PARTY_MISMATCH:
    'The kind of party does not fit the participant. Choose the one the participant belongs to.',
  CONSENT_PARTY_OF_NOWHERE:
    'First write on the participant where the person works. The law is easier on health staff, so the plan has to show it.',
  CONSENT_TOO_LONG: 'The consent can last one year at most. Choose an earlier end.',
  CONSENT_UNDO_LATE:
    'It was too long ago, or the consent has changed since. Correct it, or withdraw it.',
  CONSENT_USED:
    'The plan has already been shown or sent to the party. Correct the consent, or withdraw it.',
  CONSENT_WITHOUT_SECTIONS: 'Choose at least one section that may be shared.',
  CPR_DATE: 'The first six digits are no date that exists. See whether two digits were swapped.',
  CPR_DIGITS: 'A CPR number has digits only.',
  CPR_LOOK_UPS_SPENT:
    'You have looked up many CPR numbers within the last hour. Wait a while and try again. The data protection officer can see the look-ups.',
  CPR_LENGTH: 'A CPR number has 10 digits.',
  DATE_IN_FUTURE: 'The date lies in the future. Choose today or an earlier day.',
  ID_TAKEN: 'It could not be added. Try again.',
  LEAD_CANNOT_LEAVE: 'The lead cannot leave the plan. Hand it over to somebody else first.',
  MISSING_CHALLENGE: 'Write at least one challenge.',
  MISSING_CITIZEN_ACCEPTANCE: 'Record what the citizen says about the plan.',
  MISSING_NEW_LEAD: 'The plan needs a new lead: the citizen’s consent has ended.',
  MISSING_CONSENT: 'A participant has no live consent.',
  MISSING_CONSENT_WITHDRAWN:
    'The consent for a participant was withdrawn. Note a new one, or take the participant out of the plan.',
  MISSING_EXISTING_PLAN_OR_NONE: 'Write the citizen’s other plans, or say that there are none.',
  MISSING_GOAL: 'Add at least one goal.',
  MISSING_INTERVENTION: 'A goal has no intervention. Add one.',
  MISSING_INTERVENTION_DATE: 'An intervention has no date. Set one.',
  MISSING_LEAD: 'The plan has no lead.',
  MISSING_MEETING_DATE: 'Set a date for the meeting.',
  MISSING_NEXT_FOLLOW_UP: 'Set a date for the next follow-up, after the meeting.',
  MISSING_NEXT_FOLLOW_UP_TOO_LATE: 'Write why the next follow-up is later than 6 months.',
  MISSING_NEXT_FOLLOW_UP_PAST: 'Set a date for the next follow-up that has not passed.',
  MISSING_PARTICIPANT: 'Add at least one participant besides the lead and the citizen.',
  MISSING_RESPONSIBLE: 'An intervention has nobody responsible. Choose one.',
  MISSING_TARGET_GROUP: 'Choose the target group.',
  MISSING_TITLE: 'A goal or an intervention has no text. Write it.',
  MUNICIPALITY_NEEDED: 'Choose the municipality the citizen lives in.',
  NEXT_BEFORE_MEETING: 'The next follow-up must lie after the meeting. Choose a later date.',
  NOTHING_NEW: 'Nothing has changed since the plan was last agreed.',
  ONLY_LEAD: 'Only the lead can do that. Talk to the lead.',
  PARTICIPANT_HAS_ACCOUNT:
    'The name follows the person’s account and cannot be changed in the plan.',
  PARTICIPANT_IN_USE: 'The plan names this person. Record instead that they no longer take part.',
  PARTICIPANT_IS_RESPONSIBLE:
    'This person still answers for something in the plan: an intervention, a promise or a follow-up. Somebody else must take over first.',
  PARTICIPANT_UNKNOWN: 'The colleague cannot be added. Search for the person again.',
  NOT_A_NEW_PLAN: 'The plan is agreed already. Only a new plan can bring along from the last one.',
  PHRASE_HAS_NUMBER:
    'The text has a number like a CPR number. A phrase may not be about one person.',
  PHRASE_HAS_NAME:
    'The text names somebody on the plan. Write it without names, so that it can be used again.',
  PHRASE_EXISTS: 'The unit has that phrase already.',
  PHRASES_FULL: 'The unit has 100 phrases here. Remove one that you do not use.',
  PLAN_CLOSED: 'The plan is closed and cannot be changed.',
  RESPONSIBLE_LEFT: 'The responsible does not take part in the plan. Choose somebody who does.',
  TEXT_EMPTY: 'The field must not be empty.',
  TEXT_TOO_LONG: 'The text is too long. Shorten it.',
  TEXT_UNREADABLE: 'The text has only signs that cannot be seen. Write it again.',
  TOO_MANY: 'There are too many at once. Remove some and try again.',
  VERSION_NOT_AGREED: 'That version is not the one that holds now. Read the plan again.',
  HAND_OVER_OPEN:
    'Somebody is already asked to take this plan over. Withdraw that proposal before you ask somebody else.',
  HAND_OVER_TO_LEAD: 'This person leads the plan already. Choose somebody else.',
  HAND_OVER_RECEIVER:
    'This person cannot take the plan over. Choose a colleague of the same municipality, or a participant with consent to the whole plan.',
  HAND_OVER_CLOSED: 'The plan was closed meanwhile. There is nothing to take over.',
  HAND_OVER_WITHDRAWN: 'The proposal was withdrawn meanwhile. There is nothing for you to do.',
  HAND_OVER_ANSWERED: 'The proposal is answered already. Reload the page to see the answer.',
  KNOW_THIS_MISSING: 'Write what the new lead needs to know.',
  DECLINE_REASON_MISSING: 'Write briefly why you cannot take the plan over.',
  RECIPIENT_LEFT: 'This person is no longer part of the plan and cannot have it.',
  NO_LIVE_CONSENT:
    'The citizen has given no consent that holds today. Note the consent, or choose a legal ground.',
  GROUND_NOT_NEEDED: 'This person may have the plan anyway. Remove the legal ground.',
  GROUND_DOES_NOT_FIT: 'That legal ground cannot be used towards this recipient. Choose another.',
  GROUND_WITHOUT_SECTIONS: 'Choose the sections that are necessary to share.',
  GROUND_WITHOUT_REASON: 'Write why it is necessary to share without consent.',
  NO_RECIPIENTS: 'Choose at least one recipient.',
  NOT_YOURSELF: 'You cannot close your own account. Ask another administrator.',
  EMPLOYEE_CHANGED:
    'A colleague changed this employee meanwhile. Look at how it is now, and try again.',
  QUARTER_NOT_ENDED:
    'The quarter has not ended yet. The figures can be published the day after it ends.',
  QUARTER_NOT_NEXT: 'Another quarter comes first. Reload the page to see which.',
  RANGE_TURNED: 'The sample ends before it begins. Swap the two rows.',
  SAMPLE_SIZE: 'The number does not fit the sample. Write how many of its rows you looked through.',
  NOTE_REQUIRED: 'A note is missing. Write in short what you looked for.',
  EMAIL_TAKEN:
    'Somebody has this e-mail already. If they are not in the list, another administrator keeps their account.',
  PHONE_UNREADABLE: 'That is not a telephone number. Write it for example as 12 34 56 78.',
  EMAIL_UNREADABLE: 'That does not look like an e-mail. Write it as name@municipality.dk.',
  EMPLOYEE_CLOSED: 'The access is closed. Open it first, then make a link.',
  INVITATION_OVER: 'The link no longer works. Ask your administrator for a new one.',
  OWN_ROLES: 'You cannot change your own roles. Ask another administrator.',
  PASSWORD_IS_EMAIL: 'The password must not be your e-mail. Choose another.',
  PASSWORD_TOO_LONG: 'The password is too long. It may have 200 characters at most.',
  PASSWORD_TOO_SHORT: 'The password is too short. It needs at least 12 characters.',
  UNIT_EXISTS: 'This unit already exists. Find it in the list.',
  UNIT_OWNER_NEEDED: 'Choose where the unit belongs.',
  UNIT_UNKNOWN: 'The unit no longer exists. Choose another.',
  WRONG_SIGN_IN: 'E-mail or password does not match.',
  WAIT: 'There have been too many attempts. Wait a little and try again.',
};
