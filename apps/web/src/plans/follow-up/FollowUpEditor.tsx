/** Section 5 to write in. */
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../../ui/text.tsx';
import { Place } from '../place/Place.tsx';
import { PLACE } from '../place/place-of.ts';
import { SavedRadios } from '../saving/SavedRadios.tsx';
import { SavedText } from '../saving/SavedText.tsx';
import { useChangePlan } from '../saving/use-change-plan.ts';
import { CITIZEN_ACCEPTANCES } from './citizen-acceptances.ts';
import styles from './follow-up.module.css';
import { NextFollowUp } from './NextFollowUp.tsx';

export const followUpEditor = graphql(`
  fragment FollowUpEditor on Plan {
    id
    followUpHow
    citizenAcceptance
    isCitizenAskedAnew
    citizenRemarks
    ...NextFollowUp
  }
`);

export function FollowUpEditor(props: { plan: FragmentType<typeof followUpEditor> }) {
  const t = useText();
  const plan = readFragment(followUpEditor, props.plan);
  const save = useChangePlan(plan.id);
  return (
    <div className={styles.editor}>
      <NextFollowUp plan={plan} />
      <SavedText
        isLong
        label={t('plans.followUp.how')}
        description={t('plans.followUp.howHint')}
        value={plan.followUpHow}
        phrases="FOLLOW_UP_HOW"
        onSave={save('followUpHow')}
      />
      <Place id={PLACE.acceptance}>
        <SavedRadios
          legend={t('plans.followUp.acceptance')}
          value={plan.isCitizenAskedAnew ? null : plan.citizenAcceptance}
          options={CITIZEN_ACCEPTANCES.map((value) => ({
            value,
            label: t(`plans.acceptance.${value}`),
          }))}
          onSave={save('citizenAcceptance')}
        />
      </Place>
      <SavedText
        isLong
        label={t('plans.followUp.remarks')}
        value={plan.citizenRemarks}
        onSave={save('citizenRemarks')}
      />
    </div>
  );
}
