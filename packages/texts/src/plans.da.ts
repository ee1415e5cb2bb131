/** Danish texts of the slice plans: its pages, the plan's five sections, and what its parts are called. */
import { endingDa } from './ending.da.ts';
import { planPagesDa } from './plan-pages.da.ts';
import { planPartsDa } from './plan-parts.da.ts';
import { planSectionsDa } from './plan-sections.da.ts';
import { quickPlanDa } from './quick-plan.da.ts';

export const plansDa = {
  ...endingDa,
  ...planPagesDa,
  ...planPartsDa,
  ...planSectionsDa,
  ...quickPlanDa,
} as const;
