/** Municipalities by cluster, with their population and the clusters' chairs; a region's administrator puts them right. */
import { useQuery } from '@apollo/client/react';
import { readFragment } from '@sammenhaeng/graph/generated/fragment-masking';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { T } from '../ui/text.tsx';
import styles from './organisation.module.css';
import { KEPT_PLACES, REFERENCE_DATA } from './reference/places.graph.ts';
import { RegionPlaces } from './reference/RegionPlaces.tsx';

export function MunicipalitiesTab() {
  const { data, error, refetch } = useQuery(REFERENCE_DATA);
  if (error) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  const regions = readFragment(KEPT_PLACES, data.referenceData);
  return (
    <div className={styles.panel}>
      {!regions.some(({ viewerCanChange }) => viewerCanChange) && (
        <p className={styles.quiet}>
          <T id="organisation.places.onlyRegion" />
        </p>
      )}
      {regions.map((region) => (
        <RegionPlaces key={region.id} region={region} />
      ))}
    </div>
  );
}
