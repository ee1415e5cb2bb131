/** English texts of the slice plans. */
import type { plansDa } from './plans.da.ts';

export const plansEn: Record<keyof typeof plansDa, string> = {};
