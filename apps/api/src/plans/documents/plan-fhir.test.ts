// The FHIR bundle: accepted by two checkers, and holding what its reader may have.

import { describe, expect, test } from '@jest/globals';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { aCopy, aFrozenPlan } from '../../testing/a-copy.ts';
import { complaintsAbout } from '../../testing/fhir-checking.ts';
import { planFhir } from './plan-fhir.ts';

/** What is in a bundle of one type. */
const ofType = <Type extends Resource['resourceType']>(bundle: Bundle, type: Type) =>
  (bundle.entry ?? []).flatMap(({ resource }) =>
    resource?.resourceType === type ? [resource as Extract<Resource, { resourceType: Type }>] : [],
  );

/** A copy of the bundle with one thing spoilt. */
function spoilt(change: (bundle: Bundle) => void): Bundle {
  const bundle = structuredClone(planFhir(aCopy()));
  change(bundle);
  return bundle;
}

describe('the checkers', () => {
  test('accept the bundle of a whole plan', () => {
    expect(complaintsAbout(planFhir(aCopy({ cpr: '7103850001' })))).toEqual([]);
  });

  test.each([
    ['of one section', aCopy({ sections: ['GOALS'] })],
    ['of no section with goals', aCopy({ sections: ['FOLLOW_UP'] })],
    [
      'with empty texts',
      aCopy({
        content: aFrozenPlan({
          basis: '',
          leadName: '',
          goals: [{ title: ' ', ownWords: '\n', state: 'DROPPED', interventions: [] }],
          challenges: [{ kind: 'ACUTE', text: '' }],
        }),
      }),
    ],
  ])('accept the bundle of a copy %s', (_, copy) => {
    expect(complaintsAbout(planFhir(copy))).toEqual([]);
  });

  test.each<[string, (bundle: Bundle) => void]>([
    [
      'a care plan without a subject',
      (b) => Reflect.deleteProperty(ofType(b, 'CarePlan')[0] ?? {}, 'subject'),
    ],
    [
      'a word for a code that is none',
      (b) => Object.assign(ofType(b, 'Goal')[0] ?? {}, { lifecycleStatus: 'aktiv' }),
    ],
    [
      'a date that is none',
      (b) => Object.assign(ofType(b, 'Consent')[0] ?? {}, { dateTime: '1. marts' }),
    ],
    [
      'a consent without a policy',
      (b) => Reflect.deleteProperty(ofType(b, 'Consent')[0] ?? {}, 'policyRule'),
    ],
    [
      'a field that is unknown',
      (b) => Object.assign(ofType(b, 'CareTeam')[0] ?? {}, { tovholder: true }),
    ],
  ])('refuse %s', (_, change) => {
    expect(complaintsAbout(spoilt(change))).not.toEqual([]);
  });
});

describe('the bundle of a plan', () => {
  test('has the plan, the citizen, each goal, the team and each consent', () => {
    const bundle = planFhir(aCopy());
    const counts = ['CarePlan', 'Patient', 'Goal', 'CareTeam', 'Consent'] as const;
    expect(counts.map((type) => ofType(bundle, type).length)).toEqual([1, 1, 3, 1, 2]);
  });

  test('points only to what is in it', () => {
    const bundle = planFhir(aCopy());
    const there = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl);
    const references = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(5);
    for (const [, reference] of references) expect(there).toContain(reference);
  });

  test('keeps the order of goals, who does what and until when', () => {
    const [plan] = ofType(planFhir(aCopy()), 'CarePlan');
    expect(plan?.goal).toHaveLength(3);
    expect(plan?.activity?.[0]?.detail).toMatchObject({
      description: 'Søge bolig hos kommunen og to boligforeninger',
      status: 'not-started',
      scheduledPeriod: { end: '2027-01-15' },
      performer: [{ display: 'Karla Demo-Vinter' }],
    });
  });

  test('has nothing of a section that the reader may not have', () => {
    const bundle = planFhir(aCopy({ sections: ['FOLLOW_UP'] }));
    expect(JSON.stringify(bundle)).not.toMatch(
      /En fast bolig|Drikke|Milo|Bodil|Jobcenter|overskue/,
    );
    expect(JSON.stringify(bundle)).toContain('2027-03-01');
  });

  test('has the method, the tie of a relative, and how near the citizen says a goal is', () => {
    const bundle = planFhir(aCopy());
    const [plan] = ofType(bundle, 'CarePlan');
    expect(plan?.activity?.[1]?.detail?.code?.text).toBe('Styrke, Socialpædagogisk støtte');
    expect(JSON.stringify(plan?.supportingInfo)).toContain('Modsiger Jobplan, Jobcenter Næstved');
    const [goal] = ofType(bundle, 'Goal');
    expect(goal?.note?.[1]?.text).toBe(
      'Hvor tæt på målet? (borgerens svar): 6 på en skala fra 0 til 10',
    );
    expect(JSON.stringify(ofType(bundle, 'CareTeam'))).toContain('ses hver søndag');
    const [, second] = ofType(bundle, 'Goal');
    expect(second?.category).toEqual([{ text: 'Anbefaling 7. Helhedsorienteret indsats' }]);
    expect(goal?.category).toBeUndefined();
    const [consent, other] = ofType(bundle, 'Consent');
    expect(consent?.provision?.purpose).toEqual([{ display: 'Samarbejde om behandlingen' }]);
    expect(other?.provision?.purpose).toBeUndefined();
  });

  test('has the CPR number only where the copy may hold it', () => {
    expect(JSON.stringify(planFhir(aCopy()))).not.toMatch(/1\.2\.208\.176|710385/);
    const [patient] = ofType(planFhir(aCopy({ cpr: '7103850001' })), 'Patient');
    expect(patient?.identifier).toEqual([
      { use: 'official', system: 'urn:oid:1.2.208.176.1.2', value: '7103850001' },
    ]);
  });

  test('is marked as made up where it is, and the same each time', () => {
    expect(planFhir(aCopy()).meta?.tag?.[0]?.code).toBe('HTEST');
    expect(planFhir(aCopy({ isFictive: false })).meta).toBeUndefined();
    expect(planFhir(aCopy())).toEqual(planFhir(aCopy()));
  });
});
