/** Which section of the plan the fields inside stand in: it is unfolded for a draft that waits. */
import type { PlanSection } from '@sammenhaeng/domain/plans/plan-section';
import { createContext } from 'react';

export const WrittenIn = createContext<PlanSection | null>(null);
