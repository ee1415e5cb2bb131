/** That no plan is needed: chosen here where none runs, and what was chosen before. */
import type { FragmentType } from '@sammenhaeng/graph/generated/fragment-masking';
import { notNeededDa } from '@sammenhaeng/texts/not-needed.da';
import { MoreTexts } from '../../ui/text.tsx';
import { NotNeeded } from './NotNeeded.tsx';
import { NotNeededBefore, type notNeededBefore } from './NotNeededBefore.tsx';

type Props = {
  citizenId: string;
  hasRunningPlan: boolean;
  choices: readonly FragmentType<typeof notNeededBefore>[];
};

export default function NoPlanNeeded({ citizenId, hasRunningPlan, choices }: Props) {
  return (
    <MoreTexts danish={notNeededDa}>
      {hasRunningPlan ? null : <NotNeeded citizenId={citizenId} />}
      <NotNeededBefore choices={choices} />
    </MoreTexts>
  );
}
