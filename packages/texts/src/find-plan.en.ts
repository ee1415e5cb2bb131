/** What finding a citizen to begin a plan for says, in English. */
import type { findPlanDa } from './find-plan.da.ts';

export const findPlanEn: Record<keyof typeof findPlanDa, string> = {
  'plans.find.title': 'New coordinated plan',
  'plans.find.lead': 'Find the citizen first. The search is logged.',
  'plans.find.step1': 'Find the citizen',
  'plans.find.cpr': 'CPR number',
  'plans.find.cprHint': '10 digits, for example 010190-1234',
  'plans.find.search': 'Find citizen',
  'plans.find.again': 'Search for another citizen',
  'plans.cpr.EMPTY': 'Enter the citizen’s CPR number.',
  'plans.cpr.LENGTH': 'A CPR number has 10 digits. You have entered {count}.',
  'plans.cpr.DIGITS': 'A CPR number has digits only. You have entered another character.',
  'plans.cpr.DATE':
    'The first six digits are not a date that exists. Check whether two digits are swapped.',
  'plans.find.failed': 'We could not search just now. Try again.',
  'plans.find.unknownTitle': 'We found no citizen of yours with that number',
  'plans.find.unknownText':
    'Enter the citizen’s name, and you can start a plan. If the citizen has already been added somewhere else, we use the name that stands there.',
  'plans.find.name': 'The citizen’s name',
  'plans.find.nameMissing': 'Enter the citizen’s first and last name.',
  'plans.find.municipality': 'The citizen’s municipality',
  'plans.find.municipalityHint':
    'The municipality the citizen lives in. Look twice: it cannot be corrected later, as it decides who can find the citizen and which coordinator follows the plan.',
  'plans.find.chooseMunicipality': 'Choose a municipality',
  'plans.find.municipalityMissing': 'Choose the municipality the citizen lives in.',
  'plans.find.add': 'Add the citizen',
  'plans.find.runningTitle': 'The citizen already has a coordinated plan',
  'plans.find.runningText':
    'There should be only one plan at a time. Go on in the one there is instead of making a new one.',
  'plans.find.open': 'Open the plan',
  'plans.find.earlier': 'Earlier plans',
  'plans.find.create': 'Start the plan',
  'plans.find.createText':
    'You become the plan lead. The plan is a draft until you have agreed it at a meeting, and everything you write is saved at once.',
  'plans.find.notAllowed':
    'You cannot make coordinated plans. Talk to your coordinator if you should be able to.',
  'plans.bring.title': 'Bring along from the last plan',
  'plans.bring.hint': 'Consents do not come along. The citizen gives them anew.',
  'plans.bring.PARTICIPANTS': 'Participants',
  'plans.bring.EXISTING_PLANS': 'The citizen’s other plans',
  'plans.bring.GOALS': 'Goals that are not reached, and what is still to be done',
  'plans.bring.failed':
    'The plan is started, but nothing was brought along from the last one. {reason}',
};
