/** A self-assessment once it is there: how far it is, each recommendation in turn, and whose the others are. */
import { readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import type { SelfAssessmentQuery } from '@sammenhaeng/graph/generated/graphql';
import type { ReactNode } from 'react';
import { Danish } from '../ui/Danish.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useText } from '../ui/text.tsx';
import { AnswerBy } from './AnswerBy.tsx';
import { AnswerLine } from './answering/AnswerLine.tsx';
import { JumpList } from './JumpList.tsx';
import { OthersTasks } from './OthersTasks.tsx';
import { Progress } from './Progress.tsx';
import { ReadLine } from './ReadLine.tsx';
import { RoundStateTag } from './RoundStateTag.tsx';
import { ASSESSMENT_LINE } from './self-assessment-query.ts';
import styles from './self-assessment.module.css';

type Props = {
  form: NonNullable<SelfAssessmentQuery['selfAssessment']>;
  /** What was typed here and has no field any more. */
  drafts: ReactNode;
  back: ReactNode;
};

export function SelfAssessmentView({ form, drafts, back }: Props) {
  const t = useText();
  const { programmeKey, roundKey, roundTitle, state, answerBy, municipality } = form;
  const place = { programmeKey, roundKey, municipalityCode: municipality.code };
  const lines = form.lines.map((line) => readFragment(ASSESSMENT_LINE, line));
  const own = lines.filter((line) => line.state !== 'NOT_OURS');
  const others = lines.filter((line) => line.state === 'NOT_OURS');
  const answered = own.filter((line) => line.state === 'ANSWERED').length;
  const previousRoundTitle = form.previousRoundTitle ?? null;
  const isOpen = state === 'OPEN';
  return (
    <Page
      title={t('assessment.form.title', { municipality: municipality.name })}
      lead={
        <Danish>
          {t('assessment.form.where', { programme: form.programmeName, round: roundTitle })}
        </Danish>
      }
    >
      <div className={styles.top}>
        <div className={styles.facts}>
          <RoundStateTag state={state} />
          <Progress answered={answered} own={own.length} />
          {isOpen && answerBy && (
            <span>
              <AnswerBy day={answerBy} />
            </span>
          )}
        </div>
        <p className={styles.quiet}>
          {isOpen ? t('assessment.form.selfSaving') : t(`assessment.form.reading.${state}`)}
        </p>
        <JumpList lines={own} />
      </div>
      {drafts}
      {own.map((line) =>
        isOpen ? (
          <AnswerLine
            key={line.recommendation.id}
            place={place}
            line={line}
            defaultFunctionName={form.defaultFunctionName}
            previousRoundTitle={previousRoundTitle}
          />
        ) : (
          <ReadLine
            key={line.recommendation.id}
            line={line}
            roundTitle={roundTitle}
            previousRoundTitle={previousRoundTitle}
          />
        ),
      )}
      {isOpen && answered === own.length && (
        <Notice kind="success">{t('assessment.form.all', { own: own.length })}</Notice>
      )}
      <OthersTasks recommendations={others.map(({ recommendation }) => recommendation)} />
      {back}
    </Page>
  );
}
