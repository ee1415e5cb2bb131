/** Which self-assessment: the round of a programme, and the municipality. None of it is a person. */

export type FormPlace = { programmeKey: string; roundKey: string; municipalityCode: string };

export const ASSESSMENT_PAGE = '/selvvurdering';

export const pathOf = ({ programmeKey, roundKey, municipalityCode }: FormPlace): string =>
  `${ASSESSMENT_PAGE}/${[programmeKey, roundKey, municipalityCode].map(encodeURIComponent).join('/')}`;

/** Under which names answers are kept on the device while they are given. */
export const formKey = ({ programmeKey, roundKey, municipalityCode }: FormPlace): string =>
  `assessment.${programmeKey}.${roundKey}.${municipalityCode}.`;

export const lineKey = (place: FormPlace, number: number): string => `${formKey(place)}${number}`;

/** Where a round's answers stand beside each other. */
export const comparisonOf = (programmeKey: string, roundKey: string): string =>
  `/sammenligning?${new URLSearchParams({ fane: 'opfyldelse', program: programmeKey, runde: roundKey })}`;
