/** The newest chair of a cluster, where it was wrongly written: put right, or taken away. */
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { aKey, aText } from '../../ui/drafts/form-fields.ts';
import { T, useText } from '../../ui/text.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { placeKey } from '../kept-forms.ts';
import styles from '../staff/staff.module.css';
import { ChairFields } from './ChairFields.tsx';
import { newestWords } from './chairs-on.ts';
import { DayField } from './DayField.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import type { Chair, Cluster, Municipality } from './places.graph.ts';
import { RemoveChair } from './RemoveChair.tsx';
import { useChangePlaces } from './use-change-places.ts';
import { type PlaceFormProps, usePlaceForm } from './use-place-form.ts';

interface Props extends PlaceFormProps {
  cluster: Cluster;
  newest: Chair;
  members: readonly Municipality[];
}

const fields = {
  municipalityCode: aKey,
  fromOn: aKey,
  unfinishedFrom: aText,
  toOn: aKey,
  unfinishedTo: aText,
};

export function CorrectChairForm({ cluster, newest, members, hasFocus, ...doors }: Props) {
  const t = useText();
  const format = useFormat();
  const { correctChair, removeChair } = useChangePlaces();
  const { id, name, revision, chairs } = cluster;
  const stands = {
    municipalityCode: newest.municipalityCode,
    fromOn: newest.fromOn,
    unfinishedFrom: '',
    toOn: newest.toOn ?? '',
    unfinishedTo: '',
  };
  const title = t('organisation.places.correctChairOf', { name });
  const key = placeKey('correctChair', id);
  const form = usePlaceForm({ key, title, stands, fields, revision, ...doors });
  const { typed, change, refusal } = form;
  const { municipalityCode, fromOn, toOn } = typed;
  const isUnfinished = typed.unfinishedFrom !== '' || typed.unfinishedTo !== '';
  const [wasSent, setWasSent] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const isMember = members.some((member) => member.id === newest.municipalityCode);
  const itself = { id: newest.municipalityCode, name: newest.municipalityName };

  function send(): boolean {
    setWasSent(true);
    if (!municipalityCode || !fromOn || isUnfinished) return false;
    void form.save(() =>
      correctChair({ clusterId: id, revision, municipalityCode, fromOn, toOn: toOn || null }),
    );
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
      more={
        !isRemoving && (
          <Button type="button" size="small" variant="tertiary" onClick={() => setRemoving(true)}>
            <T id="organisation.places.removeChair" />
          </Button>
        )
      }
    >
      <div className={styles.fields}>
        <ChairFields
          choices={isMember ? members : [...members, itself]}
          values={typed}
          wasSent={wasSent && !isUnfinished}
          errors={refusal?.fields}
          onChange={change}
        />
        <DayField
          label={t('organisation.places.chairTo')}
          description={t('organisation.places.chairToHint')}
          day={toOn}
          unfinished={typed.unfinishedTo}
          error={refusal?.fields['toOn']}
          onDay={(day) => change({ toOn: day, unfinishedTo: '' })}
          onUnfinished={(unfinishedTo) => change({ unfinishedTo })}
        />
      </div>
      {isRemoving && (
        <RemoveChair
          chair={newest}
          isSaving={form.isSaving}
          onRemove={() => void form.save(() => removeChair({ clusterId: id, revision }))}
          onKeep={() => setRemoving(false)}
        />
      )}
    </PlaceForm>
  );
}
