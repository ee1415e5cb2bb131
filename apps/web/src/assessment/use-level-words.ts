/** The five levels in words. */
import { useText } from '../ui/text.tsx';

export const LEVELS = [0, 1, 2, 3, 4] as const;

export function useLevelWords() {
  const t = useText();
  const wordsOf = (level: number) => {
    const known = LEVELS.find((one) => one === level);
    return known === undefined ? '' : t(`assessment.level.${known}`);
  };
  return {
    /** 'delvist på plads' */
    wordsOf,
    /** 'Niveau 2, delvist på plads' */
    levelOf: (level: number) => t('assessment.levelWords', { level, words: wordsOf(level) }),
  };
}
