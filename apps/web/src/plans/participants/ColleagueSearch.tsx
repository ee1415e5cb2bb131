/** Finds a colleague while the name is being typed, and adds with one press. */
import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { TextField } from '@navikt/ds-react/TextField';
import { useEffect, useRef, useState } from 'react';
import { T, useText } from '../../ui/text.tsx';
import { Face } from '../reading/Face.tsx';
import type { ParticipantToAdd } from './AddParticipant.tsx';
import styles from './participants.module.css';
import { type FoundColleague, useFindColleagues } from './use-find-colleagues.ts';

type Props = {
  onAdd: (participant: ParticipantToAdd, name: string) => Promise<boolean>;
  onClose: () => void;
};

export function ColleagueSearch({ onAdd, onClose }: Props) {
  const t = useText();
  const [search, setSearch] = useState('');
  const found = useFindColleagues(search);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  async function add(colleague: FoundColleague) {
    const { id: employeeId, name, jobTitle, unit } = colleague;
    const participant = { employeeId, name, function: jobTitle, organisation: unit.name };
    if (!(await onAdd({ kind: 'PROFESSIONAL', ...participant }, name))) return;
    // Ready for the next one: a plan has several participants.
    setSearch('');
    field.current?.focus();
  }

  return (
    <div className={styles.search}>
      <TextField
        ref={field}
        label={t('plans.participants.search')}
        description={t('plans.participants.searchHint')}
        value={search}
        autoComplete="off"
        onChange={(event) => setSearch(event.target.value)}
      />
      <p role="status" className={styles.details}>
        {found ? <T id="plans.participants.hits" values={{ count: found.length }} /> : null}
      </p>
      <ul className={styles.found}>
        {found?.map((colleague) => (
          <li key={colleague.id}>
            <button type="button" className={styles.hit} onClick={() => add(colleague)}>
              <Face name={colleague.name} />
              <span className={styles.who}>
                <span className={styles.name}>{colleague.name}</span>
                <span className={styles.details}>
                  {colleague.jobTitle} · {colleague.unit.name}
                </span>
              </span>
              <PlusIcon title={t('plans.participants.save')} />
            </button>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" variant="tertiary" onClick={onClose}>
          <T id="ui.close" />
        </Button>
      </div>
    </div>
  );
}
