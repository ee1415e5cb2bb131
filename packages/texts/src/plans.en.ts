/** English texts of the slice plans: its pages, and the plan's five sections. */
import { planPagesEn } from './plan-pages.en.ts';
import { planSectionsEn } from './plan-sections.en.ts';
import type { plansDa } from './plans.da.ts';

export const plansEn: Record<keyof typeof plansDa, string> = {
  ...planPagesEn,
  ...planSectionsEn,
};
