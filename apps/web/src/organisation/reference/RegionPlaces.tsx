/** A region: its clusters, each with its municipalities, and those without one. */
import { Heading } from '@navikt/ds-react/Typography';
import { useId } from 'react';
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { PlaceGroup } from './PlaceGroup.tsx';
import type { Region } from './places.graph.ts';
import styles from './reference.module.css';

export function RegionPlaces({ region }: { region: Region }) {
  const t = useText();
  const format = useFormat();
  const headingId = useId();
  const { clusters, municipalities } = region;
  const of = (clusterId: string | null) =>
    municipalities.filter((municipality) => (municipality.clusterId ?? null) === clusterId);
  const population = municipalities.reduce((sum, one) => sum + (one.population ?? 0), 0);
  const count = municipalities.length;
  return (
    <section aria-labelledby={headingId} className={styles.region}>
      <Heading level="2" size="small" id={headingId}>
        {region.name}
      </Heading>
      <p className={styles.line}>
        {population > 0
          ? t('organisation.municipalities.total', { count, population: format.number(population) })
          : t('organisation.places.count', { count })}
      </p>
      {clusters.map((cluster) => (
        <PlaceGroup
          key={cluster.id}
          region={region}
          cluster={cluster}
          municipalities={of(cluster.id)}
        />
      ))}
      {of(null).length > 0 && (
        <PlaceGroup region={region} cluster={null} municipalities={of(null)} />
      )}
    </section>
  );
}
