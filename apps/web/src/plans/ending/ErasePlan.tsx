/** Erasing an archived plan: asked once in words, and once more with the reference repeated. */
import { Button } from '@navikt/ds-react/Button';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useOpenForm } from '../../ui/drafts/use-open-form.ts';
import { T, useText } from '../../ui/text.tsx';
import styles from './ending.module.css';
import { SaidForm } from './SaidForm.tsx';
import { useArchive } from './use-archive.ts';

type Props = { planId: string; reference: string };

export function ErasePlan({ planId, reference }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { erase } = useArchive(planId);
  const keptAs = `erasing.${planId}`;
  const { open, isByHand, setOpen } = useOpenForm({ erasing: keptAs });
  const start = useRef<HTMLButtonElement>(null);

  async function send(repeated: string): Promise<string | null> {
    const refusal = await erase(repeated);
    if (refusal === null) await navigate('/slettebeviser?slettet=ja', { replace: true });
    return refusal;
  }

  return (
    <div className={styles.part}>
      <h3 className={styles.subtitle}>
        <T id="plans.ending.eraseTitle" />
      </h3>
      <p>
        <T id="plans.ending.eraseText" />
      </p>
      {open ? (
        <SaidForm
          keptAs={keptAs}
          hasFocus={isByHand}
          label={t('plans.ending.eraseRepeat', { reference })}
          problemWith={(said) => (said === reference ? null : t('plans.ending.eraseDiffers'))}
          submit={t('plans.ending.erase')}
          isDangerous
          onSend={send}
          onClose={() => {
            setOpen(null);
            requestAnimationFrame(() => start.current?.focus());
          }}
        >
          <p>
            <strong>
              <T id="plans.ending.eraseSure" />
            </strong>
          </p>
        </SaidForm>
      ) : (
        <div>
          <Button
            ref={start}
            size="small"
            variant="secondary"
            data-color="danger"
            onClick={() => setOpen('erasing')}
          >
            <T id="plans.ending.eraseStart" />
          </Button>
        </div>
      )}
    </div>
  );
}
