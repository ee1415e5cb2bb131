/** A cluster with its chairs and municipalities, or the municipalities without one, and the forms that are open. */
import { Button } from '@navikt/ds-react/Button';
import { Heading } from '@navikt/ds-react/Typography';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import staffStyles from '../staff/staff.module.css';
import { ClusterChairs } from './ClusterChairs.tsx';
import { ClusterForms, type ClusterFormName } from './ClusterForms.tsx';
import { MunicipalityForm } from './MunicipalityForm.tsx';
import { MunicipalityTable } from './MunicipalityTable.tsx';
import type { Cluster, Municipality, Region } from './places.graph.ts';
import styles from './reference.module.css';
import { useOpenPlaces } from './use-open-places.ts';

interface Props {
  region: Region;
  cluster: Cluster | null;
  municipalities: readonly Municipality[];
}

export function PlaceGroup({ region, cluster, municipalities }: Props) {
  const t = useText();
  const saved = useRef<HTMLDivElement>(null);
  const ids = region.viewerCanChange ? municipalities.map(({ id }) => id) : [];
  const forms = useOpenPlaces((region.viewerCanChange && cluster?.id) || null, ids);
  const [savedForm, setSavedForm] = useState<string | null>(null);
  const name = cluster?.name ?? t('organisation.municipalities.noCluster');

  function begin(form: string) {
    setSavedForm(null);
    forms.begin(form);
  }
  function end(form: string, wasSaved = false) {
    setSavedForm(wasSaved ? form : null);
    forms.end(form);
  }
  // The button that opened the form may have gone with its row.
  useEffect(() => {
    if (savedForm && document.activeElement === document.body) saved.current?.focus();
  }, [savedForm]);

  const savedName = region.municipalities.find(({ id }) => id === savedForm)?.name ?? name;
  const isOpen = (form: ClusterFormName) => forms.open.includes(form);
  return (
    <div className={styles.group}>
      {region.clusters.length > 0 && (
        <Heading level="3" size="xsmall">
          {name}
        </Heading>
      )}
      {cluster && <ClusterChairs chairs={cluster.chairs} />}
      {cluster && region.viewerCanChange && (
        <div className={staffStyles.buttons}>
          <Button
            size="xsmall"
            variant="secondary"
            aria-label={t('organisation.places.newChairOf', { name })}
            onClick={() => begin('newChair')}
          >
            <T id="organisation.places.newChair" />
          </Button>
          {cluster.chairs.length > 0 && (
            <Button
              size="xsmall"
              variant="tertiary"
              aria-label={t('organisation.places.correctChairOf', { name })}
              onClick={() => begin('correctChair')}
            >
              <T id="organisation.places.correctChair" />
            </Button>
          )}
          <Button
            size="xsmall"
            variant="tertiary"
            aria-label={t('organisation.places.renameOf', { name })}
            onClick={() => begin('name')}
          >
            <T id="organisation.places.rename" />
          </Button>
        </div>
      )}
      {savedForm && (
        <div ref={saved} tabIndex={-1}>
          <Notice kind="success">{t('organisation.places.saved', { name: savedName })}</Notice>
        </div>
      )}
      {cluster && (
        <ClusterForms
          cluster={cluster}
          members={municipalities}
          isOpen={isOpen}
          isByHand={forms.isByHand}
          onSaved={(form) => end(form, true)}
          onClose={end}
        />
      )}
      {region.municipalities
        .filter(({ id }) => forms.open.includes(id))
        .map((municipality) => (
          <MunicipalityForm
            key={municipality.id}
            region={region}
            municipality={municipality}
            hasFocus={forms.isByHand(municipality.id)}
            onSaved={() => end(municipality.id, true)}
            onClose={() => end(municipality.id)}
          />
        ))}
      {municipalities.length > 0 ? (
        <MunicipalityTable
          caption={
            cluster
              ? t('organisation.places.tableOf', { name })
              : t('organisation.places.tableWithout', { region: region.name })
          }
          municipalities={municipalities}
          onChange={region.viewerCanChange ? ({ id }) => begin(id) : null}
        />
      ) : (
        <p className={styles.line}>
          <T id="organisation.places.noMunicipalities" />
        </p>
      )}
    </div>
  );
}
