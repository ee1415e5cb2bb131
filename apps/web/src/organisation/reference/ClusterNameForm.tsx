/** A cluster's name, put right in the page. */
import { SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import { useState } from 'react';
import { CountedText, isTooLong } from '../../ui/CountedText.tsx';
import { aText } from '../../ui/drafts/form-fields.ts';
import { useText } from '../../ui/text.tsx';
import { placeKey } from '../kept-forms.ts';
import styles from '../staff/staff.module.css';
import { PlaceForm } from './PlaceForm.tsx';
import type { Cluster } from './places.graph.ts';
import { useChangePlaces } from './use-change-places.ts';
import { type PlaceFormProps, usePlaceForm } from './use-place-form.ts';

interface Props extends PlaceFormProps {
  cluster: Cluster;
}

const fields = { name: aText };

export function ClusterNameForm({ cluster, hasFocus, ...doors }: Props) {
  const t = useText();
  const { renameCluster } = useChangePlaces();
  const { id, name, revision } = cluster;
  const title = t('organisation.places.renameOf', { name });
  const key = placeKey('name', id);
  const form = usePlaceForm({ key, title, stands: { name }, fields, revision, ...doors });
  const { typed, change, refusal } = form;
  const [wasSent, setWasSent] = useState(false);
  const isEmpty = typed.name.trim() === '';

  function send(): boolean {
    setWasSent(true);
    if (isEmpty || isTooLong(typed.name, SHORT_TEXT)) return false;
    void form.save(() => renameCluster({ clusterId: id, revision, name: typed.name }));
    return true;
  }

  return (
    <PlaceForm
      title={title}
      hasFocus={hasFocus}
      told={form.wasTold && t('organisation.places.clusterNow', { name })}
      refusal={refusal}
      isSaving={form.isSaving}
      onSend={send}
      onClose={form.giveUp}
    >
      <div className={styles.fields}>
        <CountedText
          label={t('organisation.places.clusterName')}
          size="small"
          autoComplete="off"
          maxLength={SHORT_TEXT}
          value={typed.name}
          error={wasSent && isEmpty ? t('organisation.staff.fill') : refusal?.fields['name']}
          onChange={(text) => change({ name: text })}
        />
      </div>
    </PlaceForm>
  );
}
