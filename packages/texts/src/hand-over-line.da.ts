/** The line on the first page about plans to take over or hand over, in Danish. */
export const handOverLineDa = {
  'app.handOver.asked':
    '{count, plural, one {Du er bedt om at overtage # plan.} other {Du er bedt om at overtage # planer.}}',
  'app.handOver.answer': 'Læs og svar',
  'app.handOver.leaderless':
    '{count, plural, one {# plan har en tovholder, der ikke længere har adgang.} other {# planer har en tovholder, der ikke længere har adgang.}}',
  'app.handOver.hand': 'Overdrag',
} as const;
