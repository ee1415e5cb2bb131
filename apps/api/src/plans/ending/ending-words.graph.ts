// The closed list of reasons for which a plan ends.

import type { PlanEndReason } from '@sammenhaeng/domain/plans/ending';
import { builder } from '../../graph/builder.ts';
import type { Described } from '../plan-words.graph.ts';

export const PlanEndReasonRef = builder.enumType('PlanEndReason', {
  description: 'Why a plan ended.',
  values: {
    COURSE_FINISHED: { description: 'The course of treatment is finished.' },
    CITIZEN_DECLINED: { description: 'The citizen does not want the plan any more.' },
    CITIZEN_MOVED: { description: 'The citizen moved to another municipality.' },
    CITIZEN_DIED: { description: 'The citizen died.' },
    REFERRED_TO_REGION: { description: 'Referred to the region’s integrated treatment.' },
    NOT_NEEDED_NOW: { description: 'A plan is not needed now. Told in words.' },
    OTHER: { description: 'Another reason. Told in words.' },
  } satisfies Described<PlanEndReason>,
});
