// Finds kinds of follow-up by the words the screen shows for them, so that they can be searched for.

import { FOLLOW_UP_KINDS, type FollowUpKind } from '@sammenhaeng/domain/follow-ups/follow-up-rules';
import { wordsDa } from '@sammenhaeng/texts/words.da';
import { wordsEn } from '@sammenhaeng/texts/words.en';
import { wordsSv } from '@sammenhaeng/texts/words.sv';
import type { Language } from '../access/viewer.ts';

const WORDS = { da: wordsDa, sv: wordsSv, en: wordsEn };

/** The kinds whose name in a language holds the word; capitals do not matter. */
export function kindsNamed(word: string, language: Language): FollowUpKind[] {
  const sought = word.toLowerCase();
  return FOLLOW_UP_KINDS.filter((kind) =>
    WORDS[language][`words.followUpKind.${kind}`].toLowerCase().includes(sought),
  );
}
