/** Swedish texts of the slice plans: its pages, and the plan's five sections. */
import { planPagesSv } from './plan-pages.sv.ts';
import { planSectionsSv } from './plan-sections.sv.ts';
import type { plansDa } from './plans.da.ts';

export const plansSv: Record<keyof typeof plansDa, string> = {
  ...planPagesSv,
  ...planSectionsSv,
};
