/** What the numbers above the columns stand for. */
import styles from './heat-map.module.css';
import { Heading } from '@navikt/ds-react/Typography';
import { Danish } from '../../ui/Danish.tsx';
import { T } from '../../ui/text.tsx';
import type { HeatMapRecommendation } from './heat-map-fragment.ts';

export function RecommendationList(props: { recommendations: HeatMapRecommendation[] }) {
  return (
    <div className={styles.recommendations}>
      <Heading level="3" size="xsmall">
        <T id="comparison.fulfilment.recommendations" />
      </Heading>
      <ul>
        {props.recommendations.map(({ id, number, title, responsible }) => (
          <li key={id}>
            <span className={styles.number}>{number}</span>
            <span>
              <Danish>{title}</Danish>
              {responsible !== 'MUNICIPALITY' && (
                <span className={styles.responsible}>
                  {' '}
                  <T id={`comparison.responsible.${responsible}`} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
