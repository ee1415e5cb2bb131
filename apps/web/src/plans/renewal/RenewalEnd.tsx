/** When every line has been gone through: what the citizen says, what is missing, and on to agreeing. */
import { Button } from '@navikt/ds-react/Button';
import type { RenewalPlanFragment } from '@sammenhaeng/graph/generated/graphql';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { MissingLinks } from '../place/MissingLinks.tsx';
import { PLACE } from '../place/place-of.ts';
import { usePlaces } from '../place/PlanPlaces.tsx';
import { useMissingWords } from '../place/use-missing-words.ts';
import { SavedRadios } from '../saving/SavedRadios.tsx';
import { useChangePlan } from '../saving/use-change-plan.ts';
import { CITIZEN_ACCEPTANCES } from '../follow-up/citizen-acceptances.ts';
import styles from './renewal.module.css';

export function RenewalEnd({ plan }: { plan: RenewalPlanFragment }) {
  const t = useText();
  const format = useFormat();
  const { goTo } = usePlaces();
  const inWords = useMissingWords(plan);
  const save = useChangePlan(plan.id);
  const others = plan.missingBeforeAgreement.filter(({ key }) => key !== 'CITIZEN_ACCEPTANCE');
  const { meetingOn, nextFollowUpOn } = plan;
  return (
    <div className={styles.end}>
      <p className={styles.complete}>
        <T id="plans.renewal.complete" />
        {meetingOn && nextFollowUpOn ? (
          <>
            {' '}
            <T
              id="plans.renewal.meeting"
              values={{ date: format.dateLong(meetingOn), next: format.dateLong(nextFollowUpOn) }}
            />
          </>
        ) : null}
      </p>
      <SavedRadios
        legend={t('plans.renewal.acceptance')}
        value={plan.isCitizenAskedAnew ? null : plan.citizenAcceptance}
        options={CITIZEN_ACCEPTANCES.map((value) => ({
          value,
          label: t(`plans.acceptance.${value}`),
        }))}
        onSave={save('citizenAcceptance')}
      />
      {others.length > 0 ? (
        <div>
          <p>
            <T id="plans.renewal.left" />
          </p>
          <MissingLinks items={others} inWords={inWords} />
        </div>
      ) : null}
      {plan.missingBeforeAgreement.length === 0 ? (
        <div>
          <Button size="small" variant="secondary" onClick={() => goTo(null, PLACE.agree)}>
            <T id="plans.renewal.toAgree" />
          </Button>
        </div>
      ) : null}
    </div>
  );
}
