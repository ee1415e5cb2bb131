/** Danish texts of the slice plans: its pages, and the plan's five sections. */
import { planPagesDa } from './plan-pages.da.ts';
import { planSectionsDa } from './plan-sections.da.ts';

export const plansDa = { ...planPagesDa, ...planSectionsDa } as const;
