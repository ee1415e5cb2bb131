/** What the citizen says to the plan; gone through anew, what they said of the version before. */
import type { CitizenAcceptance } from '@sammenhaeng/domain/plans/plan-facts';
import { useText } from '../../ui/text.tsx';

type Props = { answer: CitizenAcceptance; isAskedAnew: boolean };

export function CitizenAnswer({ answer, isAskedAnew }: Props) {
  const t = useText();
  const words = t(`plans.acceptance.${answer}`);
  return isAskedAnew ? t('plans.acceptance.lastTime', { answer: words }) : words;
}
