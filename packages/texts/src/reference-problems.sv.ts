// Sentences for refused changes of municipalities and clusters in Swedish.

import type { referenceProblemsDa } from './reference-problems.da.ts';

export const referenceProblemsSv: Record<keyof typeof referenceProblemsDa, string> = {
  POPULATION_IMPLAUSIBLE:
    'Det kan inte vara ett invånarantal. Skriv ett heltal mellan 1 och 2 000 000.',
  POPULATION_DAY_MISSING: 'Skriv den dag invånarantalet gäller för.',
  CLUSTER_UNKNOWN: 'Klustret finns inte längre i regionen. Välj ett annat.',
  CLUSTER_EXISTS: 'Ett annat kluster i regionen heter likadant. Välj ett annat namn.',
  MUNICIPALITY_CHAIRS:
    'Kommunen är ordförande i sitt kluster. Ge klustret en annan ordförande innan du flyttar kommunen.',
  CHAIR_NOT_MEMBER: 'Ordföranden ska vara en av klustrets egna kommuner. Välj en av dem.',
  CHAIR_ALREADY:
    'Kommunen är redan ordförande fram till den dagen. Välj en annan kommun eller rätta den senaste perioden.',
  CHAIR_OVERLAPS: 'Den förra ordföranden började först den dagen eller senare. Välj en senare dag.',
  CHAIR_ENDS_BEFORE_START: 'Perioden slutar innan den börjar. Rätta en av dagarna.',
  REFERENCE_DATA_CHANGED:
    'Någon annan har ändrat samma sak under tiden. Inget är sparat. Se vad som gäller nu och spara igen om det fortfarande ska ändras.',
};
