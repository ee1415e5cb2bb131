/** A date typed the Danish way, with a calendar that is only loaded when somebody opens it. */
import { CalendarIcon } from '@navikt/aksel-icons';
import { BodyShort, ErrorMessage, Label } from '@navikt/ds-react/Typography';
import type { CalendarDate } from '@sammenhaeng/domain/calendar/calendar-date';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import styles from './DateField.module.css';
import { useText } from './text.tsx';
import { type UnfinishedDate, useTypedDate } from './use-typed-date.ts';

const DateCalendar = lazy(() => import('./DateCalendar.tsx'));

type DateFieldProps = {
  label: string;
  value: CalendarDate | null;
  onChange: (value: CalendarDate | null) => void;
  error?: ReactNode;
  description?: ReactNode;
  min?: CalendarDate | null | undefined;
  max?: CalendarDate | null | undefined;
  readOnly?: boolean;
  hideLabel?: boolean;
  size?: 'medium' | 'small';
  /** Where what is typed is kept until it is a date. */
  unfinished?: UnfinishedDate | undefined;
};

export function DateField(props: DateFieldProps) {
  const { label, value, onChange, description, min = null, max = null } = props;
  const { readOnly = false, hideLabel = false, size = 'medium' } = props;
  const t = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const typed = useTypedDate({ value, onChange, min, max, unfinished: props.unfinished });
  const error = typed.problem ?? props.error;

  function choose(date: CalendarDate) {
    typed.choose(date);
    setOpen(false);
    button?.focus();
  }

  return (
    <div
      className={`aksel-form-field aksel-form-field--${size} ${error ? 'aksel-text-field--error' : ''}`}
    >
      <Label htmlFor={id} size={size} visuallyHidden={hideLabel}>
        {label}
      </Label>
      {description && (
        <BodyShort as="div" size={size} id={`${id}-description`} className={styles.description}>
          {description}
        </BodyShort>
      )}
      <div className={styles.box}>
        <input
          {...typed.inputProps}
          id={id}
          readOnly={readOnly}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${description ? `${id}-description ` : ''}${error ? `${id}-error` : ''}`}
          placeholder={readOnly ? '' : t('ui.date.hint')}
          autoComplete="off"
          className={`aksel-text-field__input aksel-body-short aksel-body-short--${size} ${styles.input}`}
        />
        {!readOnly && (
          <button
            ref={setButton}
            type="button"
            className={styles.open}
            aria-label={t(isOpen ? 'ui.date.close' : 'ui.date.open')}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <CalendarIcon aria-hidden />
          </button>
        )}
      </div>
      <div aria-live="polite" id={`${id}-error`} className="aksel-form-field__error">
        {error && (
          <ErrorMessage size={size} showIcon>
            {error}
          </ErrorMessage>
        )}
      </div>
      {isOpen && (
        <Suspense>
          <DateCalendar
            anchor={button}
            value={value}
            min={min}
            max={max}
            onChoose={choose}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
