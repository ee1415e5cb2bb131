/** The five kinds of participant, each one press away; the form for it opens below. */
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { lazy, Suspense, useRef, useState } from 'react';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { Place } from '../place/Place.tsx';
import { PLACE } from '../place/place-of.ts';
import { type ChangeResult, problemsAt } from '../saving/change-result.ts';
import { ColleagueSearch } from './ColleagueSearch.tsx';
import { NewParticipantForm, newParticipantKey } from './NewParticipantForm.tsx';
import styles from './participants.module.css';
import type { NewParticipant } from './use-change-participants.ts';

// Whom to suggest is asked for when participants are added.
const Remembered = lazy(() => import('./Remembered.tsx'));

const FORMS = ['colleague', 'relative', 'gp', 'other'] as const;
const KIND_OF = { relative: 'RELATIVE', gp: 'GP', other: 'PROFESSIONAL' } as const;

/** With an id where it may be sent twice. */
export type ParticipantToAdd = Omit<NewParticipant, 'id'> & { id?: string };

type Props = {
  planId: string;
  /** At once in a first plan; in a later one when somebody is about to be added. */
  suggestsAtOnce: boolean;
  /** Null when the citizen already takes part. */
  citizenName: string | null;
  onAdd: (participant: ParticipantToAdd) => Promise<ChangeResult>;
};

export function AddParticipant({ planId, suggestsAtOnce, citizenName, onAdd }: Props) {
  const t = useText();
  // A form that was being filled in when the page was lost is there again.
  const { open, isByHand, setOpen } = useOpenForm({
    colleague: [],
    relative: newParticipantKey(planId, 'RELATIVE'),
    gp: newParticipantKey(planId, 'GP'),
    other: newParticipantKey(planId, 'PROFESSIONAL'),
  });
  const [news, setNews] = useState<{ kind: 'success' | 'error'; text: string } | null>(null);
  const group = useRef<HTMLFieldSetElement>(null);

  /** What the server says of a field stands at the field; the rest of its sentences below. */
  async function addTyped(participant: ParticipantToAdd, name: string) {
    const result = await onAdd(participant);
    if (result.kind === 'saved') {
      setNews({ kind: 'success', text: t('plans.participants.added', { name }) });
      return 'added';
    }
    const atFields = problemsAt(result, ['name', 'function', 'organisation', 'relation']);
    if (atFields) {
      setNews(null);
      return atFields;
    }
    const text = 'message' in result ? result.message : t('plans.saved.notSaved');
    setNews({ kind: 'error', text });
    return {};
  }

  const add = async (participant: ParticipantToAdd, name: string): Promise<boolean> =>
    (await addTyped(participant, name)) === 'added';

  function close() {
    setOpen(null);
    group.current?.querySelector('button')?.focus();
  }

  return (
    <Place id={PLACE.addParticipant} className={styles.add}>
      {suggestsAtOnce || open !== null ? (
        <Suspense fallback={null}>
          <Remembered planId={planId} onAdd={add} />
        </Suspense>
      ) : null}
      <fieldset ref={group} className={styles.kinds}>
        <legend>
          <T id="plans.participants.add" />
        </legend>
        {FORMS.map((form) => (
          <Button
            key={form}
            size="small"
            variant={open === form ? 'primary' : 'secondary'}
            icon={<PlusIcon aria-hidden />}
            aria-expanded={open === form}
            onClick={() => {
              setNews(null);
              setOpen(open === form ? null : form);
            }}
          >
            {t(`plans.participants.${form}`)}
          </Button>
        ))}
        {citizenName === null ? null : (
          <Button
            size="small"
            variant="secondary"
            icon={<PlusIcon aria-hidden />}
            onClick={() => add({ kind: 'CITIZEN', name: citizenName }, citizenName)}
          >
            <T id="plans.participants.citizen" />
          </Button>
        )}
      </fieldset>
      {open === 'colleague' ? <ColleagueSearch onAdd={add} onClose={close} /> : null}
      {open !== null && open !== 'colleague' ? (
        <NewParticipantForm
          key={open}
          planId={planId}
          kind={KIND_OF[open]}
          hasFocus={isByHand}
          onAdd={addTyped}
          onClose={close}
        />
      ) : null}
      {news ? <Notice kind={news.kind}>{news.text}</Notice> : null}
    </Place>
  );
}
