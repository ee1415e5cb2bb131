/** One municipality in one round: how far it is, by when, and the way to it. */
import { Button } from '@navikt/ds-react/Button';
import type { ToAnswer_AssessmentFragment } from '@sammenhaeng/graph/generated/graphql';
import { Link } from 'react-router';
import { Danish } from '../../ui/Danish.tsx';
import { useHasWaiting } from '../../ui/drafts/use-waiting-drafts.ts';
import { T, useText } from '../../ui/text.tsx';
import { AnswerBy } from '../AnswerBy.tsx';
import { formKey, pathOf } from '../form-place.ts';
import { Progress } from '../Progress.tsx';
import { RoundStateTag } from '../RoundStateTag.tsx';
import styles from './overview.module.css';

type Assessment = ToAnswer_AssessmentFragment;

function nextStep({ state, answeredCount, ownCount }: Assessment) {
  if (state !== 'OPEN') return 'assessment.toAnswer.read';
  if (answeredCount === 0) return 'assessment.toAnswer.begin';
  return answeredCount < ownCount ? 'assessment.toAnswer.goOn' : 'assessment.toAnswer.change';
}

export function ToAnswerRow({ assessment }: { assessment: Assessment }) {
  const t = useText();
  const { municipality, programmeName, roundTitle, state, answerBy } = assessment;
  const { answeredCount, ownCount } = assessment;
  const place = { ...assessment, municipalityCode: municipality.code };
  const isWaiting = useHasWaiting(formKey(place));
  const isOpen = state === 'OPEN';
  const isWhole = answeredCount >= ownCount;
  const what = t(nextStep(assessment));
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>
          <strong>{municipality.name}</strong>
          {!isOpen && <RoundStateTag state={state} />}
        </p>
        <p className={styles.quiet}>
          <Danish>
            {t('assessment.form.where', { programme: programmeName, round: roundTitle })}
          </Danish>
        </p>
        <Progress answered={answeredCount} own={ownCount} />
        {isOpen && (
          <p className={styles.quiet}>
            {isWhole ? (
              <T id="assessment.toAnswer.done" />
            ) : (
              answerBy && <AnswerBy day={answerBy} />
            )}
          </p>
        )}
        {isWaiting && (
          <p className={styles.waiting}>
            <T id="assessment.toAnswer.waiting" />
          </p>
        )}
      </div>
      <Button
        as={Link}
        role="link"
        to={pathOf(place)}
        variant={isOpen && !isWhole ? 'primary' : 'secondary'}
        size="small"
        aria-label={t('assessment.toAnswer.link', {
          what,
          municipality: municipality.name,
          round: roundTitle,
        })}
      >
        {what}
      </Button>
    </li>
  );
}
