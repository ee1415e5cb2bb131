/** Section 1 to write in. */
import { dueOnBy } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { masterDataDa } from '@sammenhaeng/texts/master-data.da';
import { MoreTexts, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { ConsentList } from '../consents/ConsentList.tsx';
import { ParticipantsEditor } from '../participants/ParticipantsEditor.tsx';
import { Place } from '../place/Place.tsx';
import { PLACE } from '../place/place-of.ts';
import { SavedCheckbox } from '../saving/SavedCheckbox.tsx';
import { SavedDate } from '../saving/SavedDate.tsx';
import { SavedRadios } from '../saving/SavedRadios.tsx';
import { SavedText } from '../saving/SavedText.tsx';
import { useChangePlan } from '../saving/use-change-plan.ts';
import { CorrectCitizen } from './CorrectCitizen.tsx';
import { MeetingOfPlan } from './MeetingOfPlan.tsx';
import styles from './master-data.module.css';

const TARGET_GROUPS = ['SEVERE_ILLNESS_OUTPATIENT', 'COMPLEX_SOCIAL_PROBLEMS'] as const;

export const masterDataEditor = graphql(`
  fragment MasterDataEditor on Plan {
    id
    targetGroup
    basis
    contactOn
    participantsMayChange
    viewerIsLead
    ...CitizenToCorrect
    ...ParticipantsEditor
    ...ConsentList
    ...MeetingOfPlan
  }
`);

type Props = { plan: FragmentType<typeof masterDataEditor> };

export function MasterDataEditor({ plan }: Props) {
  return (
    <MoreTexts danish={masterDataDa}>
      <Fields plan={plan} />
    </MoreTexts>
  );
}

function Fields(props: Props) {
  const t = useText();
  const plan = readFragment(masterDataEditor, props.plan);
  const format = useFormat();
  const save = useChangePlan(plan.id);
  return (
    <div className={styles.editor}>
      <CorrectCitizen plan={plan} />
      <Place id={PLACE.targetGroup}>
        <SavedRadios
          legend={t('plans.targetGroup')}
          value={plan.targetGroup}
          options={TARGET_GROUPS.map((value) => ({
            value,
            label: t(`plans.targetGroup.${value}`),
          }))}
          onSave={save('targetGroup')}
        />
      </Place>
      <SavedText
        isLong
        label={t('plans.basis')}
        description={t('plans.basis.hint')}
        value={plan.basis}
        phrases="BASIS"
        onSave={save('basis')}
      />
      <SavedDate
        label={t('plans.contactOn')}
        description={
          plan.contactOn
            ? t('plans.contactOn.rule', {
                date: format.dateLong(dueOnBy('TREATMENT_START', plan.contactOn)),
              })
            : t('plans.contactOn.hint')
        }
        value={plan.contactOn}
        onSave={save('contactOn')}
      />
      <ParticipantsEditor plan={plan} />
      <ConsentList plan={plan} />
      <MeetingOfPlan plan={plan} />
      {plan.viewerIsLead ? (
        <SavedCheckbox
          label={t('plans.participantsMayChange')}
          description={t('plans.participantsMayChange.hint')}
          value={plan.participantsMayChange}
          onSave={save('participantsMayChange')}
        />
      ) : null}
    </div>
  );
}
