/** Why a plan is gone, in Swedish. */
import type { goneDa } from './gone.da.ts';

export const goneSv: Record<keyof typeof goneDa, string> = {
  'plans.plan.gone': 'Planen finns inte, eller så har du inte åtkomst till den.',
  'plans.plan.goneText': 'Se efter om adressen är rätt, eller gå tillbaka till dina planer.',
  'plans.gone.title': 'Du kan inte längre se planen',
  'plans.gone.WITHDRAWN':
    'Den enskilda återkallade samtycket till din enhet {date}. Därför kan du inte längre se planen.',
  'plans.gone.LAPSED':
    'Den enskildas samtycke till din enhet gick ut {date}. Därför kan du inte längre se planen.',
  'plans.gone.REPLACED':
    'Den enskildas samtycke till din enhet ersattes {date} av ett som inte gäller nu. Därför kan du inte se planen.',
  'plans.gone.NOT_YET': 'Den enskildas samtycke till din enhet gäller först från {date}.',
  'plans.plan.toStart': 'Till startsidan',
  'plans.purpose.title': 'Ange ändamål',
  'plans.purpose.text':
    'Är planen gjord i din enhet kan du läsa den när du skriver varför. Ändamålet loggas tillsammans med ditt namn.',
  'plans.purpose.label': 'Vad ska du använda planen till?',
  'plans.purpose.missing': 'Skriv vad du ska använda planen till.',
  'plans.purpose.send': 'Öppna med detta ändamål',
  'plans.purpose.refused':
    'Planen kan inte öppnas med ett ändamål. Den är kanske gjord i en annan enhet.',
};
