// Compares two versions of a plan as far as somebody sees it: what is hidden is no difference.

import { compareVersions } from '@sammenhaeng/domain/plans/compare-versions';
import type { SectionDifference } from '@sammenhaeng/domain/plans/comparison';
import type { FrozenPlan } from '@sammenhaeng/domain/plans/frozen-plan';
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { hideSections } from '../hide-sections.ts';

/** Hidden sections are emptied in both first, and only then are the two compared. */
export const compareSeen = (
  before: FrozenPlan,
  after: FrozenPlan,
  hidden: readonly PlanSection[],
): SectionDifference[] =>
  compareVersions(hideSections(before, hidden), hideSections(after, hidden)).filter(
    ({ section }) => !hidden.includes(section),
  );
