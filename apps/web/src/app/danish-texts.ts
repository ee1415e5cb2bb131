/** Danish texts: the core at once, those of a slice together with its first page. */
import type { Catalogue } from '@sammenhaeng/texts/catalogue';
import { coreDa } from '@sammenhaeng/texts/core.da';

/** Grows as pages are opened; it is always read anew, so that nothing has to be told. */
export const danishTexts: Partial<Catalogue> = { ...coreDa };

const slices = {
  access: async () => (await import('@sammenhaeng/texts/access.da')).accessDa,
  'find-plan': async () => (await import('@sammenhaeng/texts/find-plan.da')).findPlanDa,
  'plan-list': async () => (await import('@sammenhaeng/texts/plan-list.da')).planListDa,
  plans: async () => (await import('@sammenhaeng/texts/plans.da')).plansDa,
  'follow-ups': async () => (await import('@sammenhaeng/texts/follow-ups.da')).followUpsDa,
  programme: async () => (await import('@sammenhaeng/texts/programme.da')).programmeDa,
  comparison: async () => (await import('@sammenhaeng/texts/comparison.da')).comparisonDa,
  assessment: async () => (await import('@sammenhaeng/texts/assessment.da')).assessmentDa,
  organisation: async () => (await import('@sammenhaeng/texts/organisation.da')).organisationDa,
  audit: async () => (await import('@sammenhaeng/texts/audit.da')).auditDa,
};

/** The page, once its slice can speak. */
export async function withTexts<Module>(
  slice: keyof typeof slices,
  page: Promise<Module>,
): Promise<Module> {
  const [texts, module] = await Promise.all([slices[slice](), page]);
  Object.assign(danishTexts, texts);
  return module;
}
