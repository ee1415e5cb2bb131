/** Swedish texts of the slice plans: its pages, the plan's five sections, and what its parts are called. */
import { endingSv } from './ending.sv.ts';
import { planPagesSv } from './plan-pages.sv.ts';
import { planPartsSv } from './plan-parts.sv.ts';
import { planSectionsSv } from './plan-sections.sv.ts';
import type { plansDa } from './plans.da.ts';
import { quickPlanSv } from './quick-plan.sv.ts';

export const plansSv: Record<keyof typeof plansDa, string> = {
  ...endingSv,
  ...planPagesSv,
  ...planPartsSv,
  ...planSectionsSv,
  ...quickPlanSv,
};
