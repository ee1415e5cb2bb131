/** What the viewer is named to answer: what is open first, then the rounds that are over, to be read. */
import { Heading } from '@navikt/ds-react/Typography';
import { type FragmentType, readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { graphql } from '@sammenhaeng/graph/generated/gql';
import { useText } from '../../ui/text.tsx';
import { ToAnswerRow } from './ToAnswerRow.tsx';
import styles from './overview.module.css';

const ASSESSMENT = graphql(`
  fragment ToAnswer_assessment on AssessmentToAnswer {
    programmeKey
    programmeName
    roundKey
    roundTitle
    state
    answerBy
    municipality {
      code
      name
    }
    answeredCount
    ownCount
  }
`);

export function ToAnswer(props: { assessments: readonly FragmentType<typeof ASSESSMENT>[] }) {
  const t = useText();
  const assessments = props.assessments.map((one) => readFragment(ASSESSMENT, one));
  const parts = [
    {
      title: t('assessment.toAnswer.heading'),
      rows: assessments.filter(({ state }) => state === 'OPEN'),
    },
    {
      title: t('assessment.toAnswer.earlier'),
      rows: assessments.filter(({ state }) => state !== 'OPEN'),
    },
  ];
  return parts
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, rows }, part) => (
      <section key={title} className={styles.part} aria-labelledby={`svar-${part}`}>
        <Heading level="2" size="medium" id={`svar-${part}`}>
          {title}
        </Heading>
        <ul className={styles.rows}>
          {rows.map((row) => (
            <ToAnswerRow
              key={`${row.programmeKey} ${row.roundKey} ${row.municipality.code}`}
              assessment={row}
            />
          ))}
        </ul>
      </section>
    ));
}
