/** Danish texts of the slice plans: its pages, the plan's five sections, and sending it. */
import { endingDa } from './ending.da.ts';
import { planPagesDa } from './plan-pages.da.ts';
import { planPartsDa } from './plan-parts.da.ts';
import { planSectionsDa } from './plan-sections.da.ts';
import { quickPlanDa } from './quick-plan.da.ts';
import { sendingDa } from './sending.da.ts';

export const plansDa = {
  ...endingDa,
  ...planPagesDa,
  ...planPartsDa,
  ...planSectionsDa,
  ...quickPlanDa,
  ...sendingDa,
} as const;
