/** Swedish texts of the slice plans. */
import type { plansDa } from './plans.da.ts';

export const plansSv: Record<keyof typeof plansDa, string> = {};
