/** A text of the plan that saves itself while it is written. */
import type { PhraseKind } from '@sammenhaeng/domain/plans/phrase-rules';
import { lengthOf, LONG_TEXT, SHORT_TEXT } from '@sammenhaeng/domain/plans/text-rules';
import type { KeyboardEvent } from 'react';
import { AutosaveText } from '../../ui/AutosaveText.tsx';
import { useText } from '../../ui/text.tsx';
import { PhraseTool } from '../phrases/PhraseTool.tsx';
import type { SaveField } from './change-result.ts';
import { toSaveOutcome } from './read-change-result.ts';
import styles from './saving.module.css';
import { useKeptField } from './use-kept-field.ts';

type Props = {
  label: string;
  description?: string;
  value: string;
  isLong?: boolean;
  /** A short text that is shown whole, on as many lines as it takes. */
  grows?: boolean;
  onSave: SaveField<string>;
  /** The unit's phrases that fit here are one press away. */
  phrases?: PhraseKind;
  /** Enter goes on, to the next row say; Shift and Enter is a new line. */
  onEnter?: () => void;
};

const asIs = (text: string) => text;
const orEmpty = (text: string | null) => text ?? '';

export function SavedText(props: Props) {
  const {
    label,
    description,
    value,
    isLong = false,
    grows = false,
    onSave,
    phrases,
    onEnter,
  } = props;
  const t = useText();
  const maxLength = isLong ? LONG_TEXT : SHORT_TEXT;
  const kept = useKeptField(onSave, label, asIs);
  return (
    <div className={styles.field} data-field {...(onEnter && { onKeyDown: goingOn(onEnter) })}>
      <AutosaveText
        label={label}
        {...(description ? { description } : {})}
        value={value}
        multiline={isLong || grows}
        {...(grows && { minRows: 1 })}
        maxLength={maxLength}
        kept={kept}
        onSave={async (from, to) => {
          // A text far too long would not even reach the server, and must not be tried for ever.
          const over = lengthOf(to) - maxLength;
          if (over > 0) return { kind: 'invalid', message: t('plans.saved.tooLong', { over }) };
          return toSaveOutcome(await onSave(from, to), orEmpty);
        }}
        {...(phrases && { tools: phrasesOf(phrases) })}
      />
    </div>
  );
}

const phrasesOf = (kind: PhraseKind) => (words: string, put: (words: string) => void) => (
  <PhraseTool kind={kind} words={words} onPut={put} />
);

// A letter that is still being composed takes its own Enter; so does a button beside the field.
const goingOn = (onEnter: () => void) => (event: KeyboardEvent<HTMLElement>) => {
  const isInText =
    event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !isInText) return;
  event.preventDefault();
  onEnter();
};
