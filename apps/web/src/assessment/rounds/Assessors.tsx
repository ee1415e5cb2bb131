/** Who answers for a municipality: named, taken away, or said to be nobody. */
import { PersonPlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T, useText } from '../../ui/text.tsx';
import { NameAssessor } from './NameAssessor.tsx';
import type { RoundPlace } from './round-fragment.ts';
import styles from './rounds.module.css';
import type { RoundRefusal } from './use-round-changes.ts';

type Person = { id: string; name: string };

type Props = {
  place: RoundPlace;
  /** Resolves to why it was not done; null when it was. */
  onName: (person: Person) => Promise<RoundRefusal | null>;
  /** The same for taking the name away. */
  onRemove: (person: Person) => Promise<RoundRefusal | null>;
};

export function Assessors({ place, onName, onRemove }: Props) {
  const t = useText();
  const [isNaming, setNaming] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const { municipality, assessors } = place;
  const what = t(assessors.length === 0 ? 'assessment.table.add' : 'assessment.table.addAnother');
  // What had the focus is gone: it goes to the button beside it, once that is there.
  const toAdd = () => requestAnimationFrame(() => add.current?.focus());

  function close() {
    setNaming(false);
    toAdd();
  }

  async function name(person: Person) {
    const why = await onName(person);
    if (why === null) close();
    return why;
  }

  async function remove(person: Person) {
    const why = await onRemove(person);
    setTrouble(why?.message ?? null);
    if (why === null) toAdd();
  }

  return (
    <div className={styles.assessors}>
      {assessors.length === 0 ? (
        <span className={styles.nobody}>
          <T id="assessment.table.nobody" />
        </span>
      ) : (
        <ul className={styles.people}>
          {assessors.map((person) => (
            <li key={person.id}>
              <span>
                {t('assessment.table.candidateName', person)}
                {!person.mayStillAnswer && (
                  <span className={styles.quiet}>
                    {' '}
                    (<T id="assessment.table.mayNoLonger" />)
                  </span>
                )}
              </span>
              <Button
                size="xsmall"
                variant="tertiary-neutral"
                icon={<XMarkIcon aria-hidden />}
                aria-label={t('assessment.table.remove', {
                  name: person.name,
                  municipality: municipality.name,
                })}
                onClick={() => void remove(person)}
              />
            </li>
          ))}
        </ul>
      )}
      {trouble !== null && <Notice kind="error">{trouble}</Notice>}
      {isNaming ? (
        <NameAssessor municipality={municipality} named={assessors} onName={name} onClose={close} />
      ) : (
        <Button
          ref={add}
          size="xsmall"
          variant="tertiary"
          icon={<PersonPlusIcon aria-hidden />}
          aria-label={t('assessment.table.addFor', { what, municipality: municipality.name })}
          onClick={() => setNaming(true)}
        >
          {what}
        </Button>
      )}
    </div>
  );
}
