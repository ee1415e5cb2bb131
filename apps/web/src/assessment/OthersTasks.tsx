/** The recommendations that the state or the region answers for: named, and nothing to do. */
import { Heading } from '@navikt/ds-react/Typography';
import type { AssessmentLineFragment } from '@sammenhaeng/graph/generated/graphql';
import { Danish } from '../ui/Danish.tsx';
import { T, useText } from '../ui/text.tsx';
import styles from './self-assessment.module.css';

type Props = { recommendations: readonly AssessmentLineFragment['recommendation'][] };

export function OthersTasks({ recommendations }: Props) {
  const t = useText();
  if (recommendations.length === 0) return null;
  return (
    <section className={styles.others} aria-labelledby="andres-anbefalinger">
      <Heading level="2" size="xsmall" id="andres-anbefalinger">
        <T id="assessment.form.others" />
      </Heading>
      <p>
        <T id="assessment.form.othersText" />
      </p>
      <ul>
        {recommendations.map(({ id, number, title, responsible }) => (
          <li key={id}>
            <span className={styles.number}>{number}</span>
            <span>
              <Danish>{title}</Danish>
              {responsible !== 'MUNICIPALITY' &&
                ` (${t(`assessment.form.responsible.${responsible}`)})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
