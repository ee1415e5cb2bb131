/** A new chair of a cluster from a day; the one before ends the day before. */
import { runsOn } from '@sammenhaeng/domain/organisation/cluster-chairs';
import { useState } from 'react';
import { aKey, aText } from '../../ui/drafts/form-fields.ts';
import { useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useToday } from '../../ui/use-today.ts';
import { placeKey } from '../kept-forms.ts';
import styles from '../staff/staff.module.css';
import { ChairFields } from './ChairFields.tsx';
import { newestWords } from './chairs-on.ts';
import { PlaceForm } from './PlaceForm.tsx';
import type { Cluster, Municipality } from './places.graph.ts';
import { useChangePlaces } from './use-change-places.ts';
import { type PlaceFormProps, usePlaceForm } from './use-place-form.ts';

interface Props extends PlaceFormProps {
  cluster: Cluster;
  members: readonly Municipality[];
}

const fields = { municipalityCode: aKey, fromOn: aKey, unfinishedFrom: aText };
const NOTHING = { municipalityCode: '', fromOn: '', unfinishedFrom: '' };

export function NewChairForm({ cluster, members, hasFocus, ...doors }: Props) {
  const t = useText();
  const format = useFormat();
  const today = useToday();
  const { addChair } = useChangePlaces();
  const { id, name, revision, chairs } = cluster;
  const title = t('organisation.places.newChairOf', { name });
  const key = placeKey('newChair', id);
  const form = usePlaceForm({ key, title, stands: NOTHING, fields, revision, ...doors });
  const { typed, change, refusal } = form;
  const { municipalityCode, fromOn, unfinishedFrom } = typed;
  const [wasSent, setWasSent] = useState(false);
  const newest = chairs.at(-1);
  const isRunning = newest && runsOn({ toOn: newest.toOn ?? null }, today);

  function send(): boolean {
    setWasSent(true);
    if (!municipalityCode || !fromOn || unfinishedFrom) return false;
    void form.save(() => addChair({ clusterId: id, revision, municipalityCode, fromOn }));
    return true;
  }

  const now = newestWords(chairs, t, format);
  return (
    <PlaceForm
      title={title}
      hasFocus={hasFocus}
      told={form.wasTold && t('organisation.places.chairsNow', { name, now })}
      refusal={refusal}
      isSaving={form.isSaving}
      onSend={send}
      onClose={form.giveUp}
    >
      <div className={styles.fields}>
        <ChairFields
          choices={members}
          values={typed}
          wasSent={wasSent && !unfinishedFrom}
          errors={refusal?.fields}
          onChange={change}
        />
      </div>
      {isRunning && (
        <p className={styles.hint}>
          {t('organisation.places.chairEnds', { name: newest.municipalityName })}
        </p>
      )}
    </PlaceForm>
  );
}
