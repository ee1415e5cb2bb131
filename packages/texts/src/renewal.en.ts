/** What going through a plan anew says, in English. */
import type { renewalDa } from './renewal.da.ts';

export const renewalEn: Record<keyof typeof renewalDa, string> = {
  'plans.renewal.near':
    'You are to meet {when} at the latest. Go through the plan line by line, and it is ready to be agreed again.',
  'plans.renewal.past':
    'The meeting should have been held on {date}. Go through the plan when you meet.',
  'plans.renewal.any': 'Are you meeting again before it is time? Then go through the plan now.',
  'plans.renewal.meetingOn': 'When is the new meeting?',
  'plans.renewal.open': 'Go through the plan',
  'plans.renewal.meetingMissing': 'Write when the meeting is.',
  'plans.renewal.chooseWho': 'Choose one',
  'plans.renewal.begin': 'Begin',
  'plans.renewal.defaults':
    'The citizen is asked again, and the next follow-up is suggested for {date}.',
  'plans.renewal.meeting': 'Meeting {date}. Next follow-up {next}.',
  'plans.renewal.progress': '{reviewed} of {total} gone through',
  'plans.renewal.rest': 'The rest still holds',
  'plans.renewal.STILL_TRUE': 'Still true',
  'plans.renewal.CHANGED': 'Changed',
  'plans.renewal.DONE.GOAL': 'Reached',
  'plans.renewal.DONE.INTERVENTION': 'Done',
  'plans.renewal.DONE.PARTICIPANT': 'Has left',
  'plans.renewal.DONE.CHALLENGE': 'No longer',
  'plans.renewal.DONE.EXISTING_PLAN': 'Ended',
  'plans.renewal.group.GOAL': 'Goals and interventions',
  'plans.renewal.group.PARTICIPANT': 'Participants',
  'plans.renewal.group.CHALLENGE': 'Challenges',
  'plans.renewal.group.EXISTING_PLAN': 'Other plans',
  'plans.renewal.untitled': 'Without words',
  'plans.renewal.dueBy': '{name}, by {date}',
  'plans.renewal.whoTakesOver':
    '{name} still has {count, plural, one {1 thing} other {# things}} to do. Who takes over?',
  'plans.renewal.whoTakesOverAll': 'Who takes over what {name} still had to do?',
  'plans.renewal.complete': 'Every line has been gone through.',
  'plans.renewal.acceptance': 'What does the citizen say about the plan now?',
  'plans.renewal.left': 'Still missing',
  'plans.renewal.toAgree': 'On to agreeing it',
  'plans.renewal.fold': 'Fold',
  'plans.renewal.unfold': 'Show the lines',
  'plans.renewal.failed': 'It was not saved. Your choice still stands here.',
};
