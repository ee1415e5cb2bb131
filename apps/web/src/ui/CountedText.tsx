/** One line with a limit: says how much room is left, and never cuts what was typed or pasted. */
import { TextField, type TextFieldProps } from '@navikt/ds-react/TextField';
import { lengthOf } from '@sammenhaeng/domain/plans/text-rules';
import type { Ref } from 'react';
import styles from './CountedText.module.css';
import { useText } from './text.tsx';

type Props = Omit<TextFieldProps, 'value' | 'maxLength' | 'onChange'> & {
  ref?: Ref<HTMLInputElement>;
  value: string;
  /** In whole signs. The form asks `isTooLong` before it sends. */
  maxLength: number;
  onChange: (value: string) => void;
};

export const isTooLong = (value: string, maxLength: number): boolean =>
  lengthOf(value.trim()) > maxLength;

export function CountedText({ value, maxLength, error, onChange, ...field }: Props) {
  const t = useText();
  const left = maxLength - lengthOf(value.trim());
  return (
    <div>
      <TextField
        {...field}
        value={value}
        error={left < 0 ? t('ui.tooLong', { over: -left }) : error}
        onChange={(event) => onChange(event.target.value)}
      />
      {/* Room is only worth a word when it runs out. */}
      {left >= 0 && left <= maxLength / 10 ? (
        <span className={styles.left}>{t('ui.charactersLeft', { count: left })}</span>
      ) : null}
    </div>
  );
}
