/** Why a plan is gone, in English. */
import type { goneDa } from './gone.da.ts';

export const goneEn: Record<keyof typeof goneDa, string> = {
  'plans.plan.gone': 'The plan does not exist, or you do not have access to it.',
  'plans.plan.goneText': 'Check that the address is right, or go back to your plans.',
  'plans.gone.title': 'You can no longer see the plan',
  'plans.gone.WITHDRAWN':
    'The citizen withdrew the consent to your unit on {date}. That is why you no longer see the plan.',
  'plans.gone.LAPSED':
    'The citizen’s consent to your unit ended on {date}. That is why you no longer see the plan.',
  'plans.gone.REPLACED':
    'The citizen’s consent to your unit was replaced on {date} by one that does not hold now. That is why you do not see the plan.',
  'plans.gone.NOT_YET': 'The citizen’s consent to your unit holds from {date}.',
  'plans.plan.toStart': 'To the first page',
  'plans.purpose.title': 'State a purpose',
  'plans.purpose.text':
    'If the plan was made in your unit, you can read it when you say why. The purpose is logged together with your name.',
  'plans.purpose.label': 'What do you need the plan for?',
  'plans.purpose.missing': 'Enter what you need the plan for.',
  'plans.purpose.send': 'Open with this purpose',
  'plans.purpose.refused':
    'The plan cannot be opened with a purpose. It may have been made in another unit.',
};
