/** Section 1 to write in. */
import { dueOnBy } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { T, useText } from '../../ui/text.tsx';
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
import styles from './master-data.module.css';

const TARGET_GROUPS = ['SEVERE_ILLNESS_OUTPATIENT', 'COMPLEX_SOCIAL_PROBLEMS'] as const;

export const masterDataEditor = graphql(`
  fragment MasterDataEditor on Plan {
    id
    targetGroup
    basis
    contactOn
    meetingOn
    meetingPlace
    participantsMayChange
    viewerIsLead
    ...CitizenToCorrect
    ...ParticipantsEditor
    ...ConsentList
  }
`);

export function MasterDataEditor(props: { plan: FragmentType<typeof masterDataEditor> }) {
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
      <section aria-labelledby="moede" className={styles.block}>
        <h3 id="moede">
          <T id="plans.meeting.title" />
        </h3>
        <div className={styles.meeting}>
          <Place id={PLACE.meetingOn}>
            <SavedDate
              label={t('plans.meeting.on')}
              value={plan.meetingOn}
              onSave={save('meetingOn')}
            />
          </Place>
          <SavedText
            label={t('plans.meeting.place')}
            value={plan.meetingPlace}
            onSave={save('meetingPlace')}
          />
        </div>
      </section>
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
