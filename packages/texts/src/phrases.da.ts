/** The list of a unit's phrases, in Danish; it comes with the list. */
export const phrasesDa = {
  'plans.phrases.filter': 'Find en formulering',
  'plans.phrases.list': 'Enhedens formuleringer',
  'plans.phrases.none': 'Enheden har ingen her endnu. Skriv i feltet, og gem teksten herfra.',
  'plans.phrases.noHits': 'Ingen formuleringer passer.',
  'plans.phrases.save': 'Gem som formulering',
  'plans.phrases.saveHint':
    'Hele enheden kan bruge den formulering, du gemmer. Der må ingen personer være i den.',
  'plans.phrases.saved': 'Formuleringen er gemt.',
  'plans.phrases.edit': 'Ret listen',
  'plans.phrases.editDone': 'Færdig med at rette',
  'plans.phrases.rename': 'Ret formuleringen {text}',
  'plans.phrases.keep': 'Gem',
  'plans.phrases.remove': 'Fjern formuleringen {text}',
  'plans.phrases.failed': 'Listen kunne ikke hentes. Prøv igen om lidt.',
} as const;
