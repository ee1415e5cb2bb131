/** From a CPR number to a citizen: known, or added with a name. */
import { Button } from '@navikt/ds-react/Button';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { T } from '../../ui/text.tsx';
import { AddCitizenForm } from './AddCitizenForm.tsx';
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
  const result = useRef<HTMLElement>(null);
  const isAnswered = found !== null;
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
