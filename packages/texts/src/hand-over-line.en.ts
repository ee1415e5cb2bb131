/** The line on the first page about plans to take over or hand over, in English. */
import type { handOverLineDa } from './hand-over-line.da.ts';

export const handOverLineEn: Record<keyof typeof handOverLineDa, string> = {
  'app.handOver.asked':
    '{count, plural, one {You are asked to take over # plan.} other {You are asked to take over # plans.}}',
  'app.handOver.answer': 'Read and answer',
  'app.handOver.leaderless':
    '{count, plural, one {# plan has a lead who has no access any more.} other {# plans have a lead who has no access any more.}}',
  'app.handOver.hand': 'Hand over',
};
