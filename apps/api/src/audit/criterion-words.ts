// What the codes and ids in a line of the log are called, so that whoever reads it need not know them.

import { PROBLEM_CODES, problemText } from '@sammenhaeng/texts/problems';
import { Prisma } from '../db.ts';
import type { Language } from '../access/viewer.ts';

export type CriterionWord = { code: string; words: string };

/**
 * Names of the clusters and municipalities that criterion `a.criterion` names, as JSON. Both are
 * published: their names tell nothing of the row.
 */
export const namesInCriterion = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('code', n.code, 'words', n.name)), '[]'::json)
  FROM (
    SELECT k.id::text AS code, k.name FROM cluster k
    WHERE strpos(a.criterion::text, k.id::text) > 0
    UNION ALL
    SELECT m.code, m.name FROM municipality m
    WHERE a.criterion ->> 'municipalityCode' = m.code
      OR strpos(a.criterion ->> 'chairs', '"' || m.code || ' ') > 0
  ) n)`;

function problemsIn(criterion: string): unknown[] {
  const { problems } = JSON.parse(criterion) as { problems?: unknown };
  return Array.isArray(problems) ? problems : [];
}

/** The sentences of the problems it was refused for. A code that is no longer known has none. */
export function problemWords(criterion: string | null, language: Language): CriterionWord[] {
  const found = criterion === null ? [] : problemsIn(criterion);
  return PROBLEM_CODES.filter((code) => found.includes(code)).map((code) => ({
    code,
    words: problemText(language, code),
  }));
}
