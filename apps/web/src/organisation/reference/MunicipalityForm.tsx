/** A municipality's population and its cluster, put right in the page. */
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { useState } from 'react';
import { aKey, aText } from '../../ui/drafts/form-fields.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useText } from '../../ui/text.tsx';
import { type Format, useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import { placeKey } from '../kept-forms.ts';
import styles from '../staff/staff.module.css';
import { DayField } from './DayField.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import type { Municipality, Region } from './places.graph.ts';
import { populationIn } from './population-text.ts';
import { useChangePlaces } from './use-change-places.ts';
import { type PlaceFormProps, usePlaceForm } from './use-place-form.ts';

interface Props extends PlaceFormProps {
  region: Region;
  municipality: Municipality;
}

const fields = { population: aText, populationOn: aKey, unfinishedOn: aText, clusterId: aKey };

const fieldsOf = ({ population, populationOn, clusterId }: Municipality, format: Format) => ({
  population: population ? format.number(population) : '',
  populationOn: populationOn ?? '',
  unfinishedOn: '',
  clusterId: clusterId ?? '',
});

export function MunicipalityForm({ region, municipality, hasFocus, ...doors }: Props) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const { setMunicipality } = useChangePlaces();
  const { id, name, revision } = municipality;
  const stands = fieldsOf(municipality, format);
  const title = t('organisation.places.change', { name });
  const key = placeKey('municipality', id);
  const form = usePlaceForm({ key, title, stands, fields, revision, ...doors });
  const { typed, change, refusal } = form;
  const [wasSent, setWasSent] = useState(false);
  const population = populationIn(typed.population);
  const clusterName = (clusterId: string) =>
    region.clusters.find((cluster) => cluster.id === clusterId)?.name ??
    t('organisation.municipalities.noCluster');

  function send(): boolean {
    setWasSent(true);
    if (population === undefined || typed.unfinishedOn) return false;
    void form.save(() =>
      setMunicipality({
        code: id,
        revision,
        population,
        populationOn: typed.populationOn || null,
        clusterId: typed.clusterId || null,
      }),
    );
    return true;
  }

  const told =
    form.wasTold &&
    t('organisation.places.municipalityNow', {
      name,
      population: stands.population || '–',
      date: municipality.populationOn ? format.date(municipality.populationOn) : '–',
      cluster: clusterName(stands.clusterId),
    });
  const moves = { name, cluster: clusterName(typed.clusterId) };
  return (
    <PlaceForm
      title={title}
      hasFocus={hasFocus}
      told={told}
      refusal={refusal}
      isSaving={form.isSaving}
      onSend={send}
      onClose={form.giveUp}
    >
      <div className={styles.fields}>
        <TextField
          label={t('organisation.municipalities.population')}
          size="small"
          inputMode="numeric"
          autoComplete="off"
          value={typed.population}
          error={
            wasSent && population === undefined
              ? t('organisation.places.populationUnreadable')
              : refusal?.fields['population']
          }
          onChange={(event) => change({ population: event.target.value })}
        />
        <DayField
          label={t('organisation.places.populationOn')}
          day={typed.populationOn}
          unfinished={typed.unfinishedOn}
          max={today}
          error={refusal?.fields['populationOn']}
          onDay={(populationOn) => change({ populationOn, unfinishedOn: '' })}
          onUnfinished={(unfinishedOn) => change({ unfinishedOn })}
        />
        {region.clusters.length > 0 && (
          <Select
            label={t('organisation.municipalities.cluster')}
            size="small"
            value={typed.clusterId}
            error={refusal?.fields['clusterId']}
            onChange={(event) => change({ clusterId: event.target.value })}
          >
            {region.clusters.map((cluster) => (
              <option key={cluster.id} value={cluster.id}>
                {cluster.name}
              </option>
            ))}
            <option value="">{t('organisation.municipalities.noCluster')}</option>
          </Select>
        )}
      </div>
      {typed.clusterId !== stands.clusterId && (
        <Notice kind="info">
          {t(typed.clusterId ? 'organisation.places.moves' : 'organisation.places.leaves', moves)}
        </Notice>
      )}
    </PlaceForm>
  );
}
