/** Chooses the language of the screen. */
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@sammenhaeng/texts/language';
import styles from './LanguageSelect.module.css';
import { useLanguage, useText } from './text.tsx';

export function LanguageSelect({ onChoose }: { onChoose: (language: Language) => void }) {
  const t = useText();
  const language = useLanguage();
  return (
    <select
      aria-label={t('app.language')}
      className={styles.choice}
      value={language}
      onChange={(event) => {
        const chosen = LANGUAGES.find((one) => one === event.target.value);
        if (chosen) onChoose(chosen);
      }}
    >
      {LANGUAGES.map((one) => (
        <option key={one} value={one} lang={one}>
          {LANGUAGE_NAMES[one]}
        </option>
      ))}
    </select>
  );
}
