/** Says that the plan as it is now is the newest version, to whoever asked to compare the two. */
import { comparingDa } from '@sammenhaeng/texts/comparing.da';
import { Notice } from '../../ui/Notice.tsx';
import { MoreTexts, T } from '../../ui/text.tsx';

export default function NoWorkingCopy({ newest }: { newest: number }) {
  return (
    <MoreTexts danish={comparingDa}>
      <Notice kind="info">
        <T id="plans.compare.noCopy" values={{ version: newest }} />
      </Notice>
    </MoreTexts>
  );
}
