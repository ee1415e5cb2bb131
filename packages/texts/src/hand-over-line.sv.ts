/** The line on the first page about plans to take over or hand over, in Swedish. */
import type { handOverLineDa } from './hand-over-line.da.ts';

export const handOverLineSv: Record<keyof typeof handOverLineDa, string> = {
  'app.handOver.asked':
    '{count, plural, one {Du är tillfrågad om att ta över # plan.} other {Du är tillfrågad om att ta över # planer.}}',
  'app.handOver.answer': 'Läs och svara',
  'app.handOver.leaderless':
    '{count, plural, one {# plan har en planansvarig som inte längre har åtkomst.} other {# planer har en planansvarig som inte längre har åtkomst.}}',
  'app.handOver.hand': 'Överlåt',
};
