/** What is wrong with a typed CPR number, in one sentence. */
import type { CprProblem } from '@sammenhaeng/domain/plans/cpr';
import type { Translate } from '../../ui/text.tsx';

export function cprSentence(problem: CprProblem, typed: string, t: Translate): string {
  if (typed.trim() === '') return t('plans.cpr.EMPTY');
  if (problem === 'LENGTH') {
    return t('plans.cpr.LENGTH', { count: typed.replace(/\D/g, '').length });
  }
  return t(`plans.cpr.${problem}`);
}
