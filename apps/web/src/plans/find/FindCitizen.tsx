/** From a CPR number to a citizen: known, or added with a name. */
import { Button } from '@navikt/ds-react/Button';
import { maskCpr } from '@sammenhaeng/domain/plans/cpr';
import { useEffect, useRef, useState } from 'react';
import { discard, nameFor, waitingFor } from '../../ui/drafts/shelf.ts';
import { Notice } from '../../ui/Notice.tsx';
import { T } from '../../ui/text.tsx';
import { AddCitizenForm, newCitizenKey } from './AddCitizenForm.tsx';
import { CitizenFound } from './CitizenFound.tsx';
import { CprForm } from './CprForm.tsx';
import styles from './find.module.css';
import { useAddCitizen } from './use-add-citizen.ts';
import { useFindCitizen } from './use-find-citizen.ts';

/** The number lives in this component's memory until the page is left, and nowhere else. */
export function FindCitizen({ asksMunicipality }: { asksMunicipality: boolean }) {
  const { found, find, isBusy, forget, hasFailed, refusal } = useFindCitizen();
  const addCitizen = useAddCitizen();
  const [unknownCpr, setUnknownCpr] = useState<string | null>(null);
  const [keptAs, setKeptAs] = useState('');
  const result = useRef<HTMLElement>(null);
  const isAnswered = found !== null;
  const isKnown = Boolean(found?.citizen);
  useEffect(() => {
    // Somebody else has added them meanwhile: nobody asks for the name any more.
    const left = isKnown ? waitingFor(keptAs) : null;
    if (left) discard(left);
  }, [isKnown, keptAs]);
  useEffect(() => {
    if (isAnswered) result.current?.focus();
  }, [isAnswered]);

  function startOver() {
    forget();
    setUnknownCpr(null);
  }

  return (
    <div className={styles.steps}>
      {isAnswered ? null : (
        <section className={styles.step} aria-labelledby="find-borger">
          <h2 id="find-borger" className={styles.title}>
            <T id="plans.find.step1" />
          </h2>
          <CprForm
            isBusy={isBusy}
            onFind={async (cpr) => {
              setUnknownCpr(cpr);
              // What is typed for this number comes up for no other, and the number is not kept.
              setKeptAs(newCitizenKey(await nameFor(cpr)));
              await find(cpr);
            }}
          />
          {hasFailed ? (
            <Notice kind="error">
              <T id="plans.find.failed" />
            </Notice>
          ) : null}
          {refusal ? <Notice kind="warning">{refusal}</Notice> : null}
        </section>
      )}
      {isAnswered ? (
        <section ref={result} tabIndex={-1} className={styles.step} aria-labelledby="borger">
          {found.citizen ? (
            <CitizenFound citizen={found.citizen} plans={found.plans} notNeeded={found.notNeeded} />
          ) : (
            <AddCitizenForm
              keptAs={keptAs}
              masked={maskCpr(unknownCpr ?? '')}
              asksMunicipality={asksMunicipality}
              onAdd={async (citizen) => {
                const refused = await addCitizen(unknownCpr ?? '', citizen);
                if (!refused && unknownCpr) await find(unknownCpr);
                return refused;
              }}
            />
          )}
          <div>
            <Button size="small" variant="tertiary" onClick={startOver}>
              <T id="plans.find.again" />
            </Button>
          </div>
        </section>
      ) : null}
    </div>
  );
}
