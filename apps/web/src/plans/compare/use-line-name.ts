/** What a compared line is called on the screen. */
import type { ComparedLineKind } from '@sammenhaeng/domain/plans/comparison';
import { useText } from '../../ui/text.tsx';
import { wordKey } from './field-words.ts';

type Name = { word?: string | null; text: string } | null;

export function useLineName() {
  const t = useText();
  const word = (kind: ComparedLineKind, key: string): string => {
    if (kind === 'EXISTING_PLAN') return t(wordKey('existingPlanKind', key));
    return t(wordKey(kind === 'MARK' ? 'markKind' : 'challengeKind', key));
  };
  return (kind: ComparedLineKind, name: Name): string => {
    if (!name) return '';
    if (!name.word) return name.text || t('plans.section.empty');
    const inWords = word(kind, name.word);
    // The text of a challenge stands below, where its words are compared.
    return name.text && kind === 'EXISTING_PLAN' ? `${inWords}, ${name.text}` : inWords;
  };
}
