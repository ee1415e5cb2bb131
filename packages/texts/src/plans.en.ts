/** English texts of the slice plans: its pages, the plan's five sections, and what its parts are called. */
import { endingEn } from './ending.en.ts';
import { planPagesEn } from './plan-pages.en.ts';
import { planPartsEn } from './plan-parts.en.ts';
import { planSectionsEn } from './plan-sections.en.ts';
import type { plansDa } from './plans.da.ts';
import { quickPlanEn } from './quick-plan.en.ts';

export const plansEn: Record<keyof typeof plansDa, string> = {
  ...endingEn,
  ...planPagesEn,
  ...planPartsEn,
  ...planSectionsEn,
  ...quickPlanEn,
};
