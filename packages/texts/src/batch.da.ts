/** Many plans as PDF in one go, in Danish. They come with what shows them. */
export const batchDa = {
  'plans.batch.open': 'Hent som PDF',
  'plans.batch.lead':
    'Vælg op til 100 planer. Den nyeste aftalte version af hver bliver lagt i én fil.',
  'plans.batch.chosen':
    '{count, plural, =0 {Ingen planer valgt} one {# plan valgt} other {# planer valgt}}',
  'plans.batch.tooMany': 'Du har valgt {count}. Vælg højst 100.',
  'plans.batch.page': 'Vælg alle på siden',
  'plans.batch.none': 'Fravælg alle',
  'plans.batch.purpose': 'Formål, hvis du ikke selv er med i planerne',
  'plans.batch.purposeHint': 'Bliver skrevet i loggen for hver plan.',
  'plans.batch.make': '{count, plural, one {Lav # PDF} other {Lav # PDF’er}}',
  'plans.batch.working': 'Planerne bliver lavet. Du kan gå videre imens og komme tilbage hertil.',
  'plans.batch.progress': '{done} af {total} planer',
  'plans.batch.stop': 'Stop',
  'plans.batch.ready':
    '{count, plural, one {# plan er klar.} other {# planer er klar.}} Filen kan hentes indtil kl. {time}.',
  'plans.batch.leftOut':
    '{count, plural, one {# plan er udeladt} other {# planer er udeladt}}, fordi du ikke må se den eller der ingen aftalt version er.',
  'plans.batch.failed':
    '{count, plural, one {# plan kunne ikke laves.} other {# planer kunne ikke laves.}} Prøv igen.',
  'plans.batch.nothing': 'Ingen af planerne kunne tages med.',
  'plans.batch.fetch': 'Hent filen',
  'plans.batch.forget': 'Slet filen',
  'plans.batch.care': 'Planerne er fortrolige. Slet filen fra din computer, når du har brugt den.',
  'plans.batch.broken': 'Det gik ikke. Intet er gået tabt. Prøv igen.',
} as const;
