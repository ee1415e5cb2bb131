/** Two versions of a plan held against each other. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  aFrozenGoal,
  aFrozenIntervention,
  aFrozenPlan,
  anyVersion,
  hasChanged,
} from './a-frozen-plan.test-data.ts';
import { compareVersions } from './compare-versions.ts';
import { FIELD_KINDS, type LineDifference, type SectionDifference } from './comparison.ts';
import type { FrozenGoal, FrozenPlan } from './frozen-plan.ts';

const linesOf = (before: Partial<FrozenPlan>, after: Partial<FrozenPlan>) =>
  compareVersions(aFrozenPlan(before), aFrozenPlan(after)).flatMap(({ lines }) => lines);

const inShort = ({ kind, change, before, after }: LineDifference) =>
  `${kind} ${change} ${before?.text ?? '–'} > ${after?.text ?? '–'}`;

describe('two versions', () => {
  test('are compared in the five sections, and what is the same is told of as the same', () => {
    const sections = compareVersions(aFrozenPlan(), aFrozenPlan({ basis: 'Noget nyt' }));
    expect(sections.filter(hasChanged)).toEqual([
      {
        section: 'MASTER_DATA',
        fields: [{ field: 'basis', from: 'Flere indsatser på én gang', to: 'Noget nyt' }],
        lines: [],
      },
    ]);
    expect(sections).toHaveLength(5);
  });

  test('a field that is emptied goes to nothing', () => {
    const [, , , , followUp] = compareVersions(
      aFrozenPlan({ citizenRemarks: 'Ikke for stærkt' }),
      aFrozenPlan({ citizenRemarks: '', citizenAcceptance: 'NOT_ACCEPTED' }),
    );
    expect(followUp?.fields).toEqual([
      { field: 'citizenAcceptance', from: 'ACCEPTED', to: 'NOT_ACCEPTED' },
      { field: 'citizenRemarks', from: 'Ikke for stærkt', to: null },
    ]);
  });

  test('a goal with another title is the same goal, when its row is', () => {
    const lines = linesOf(
      { goals: [aFrozenGoal('a', { title: 'Bolig' })] },
      { goals: [aFrozenGoal('a', { title: 'En fast bolig', attainment: 4 })] },
    );
    expect(lines.map(inShort)).toEqual(['GOAL CHANGED Bolig > En fast bolig']);
    expect(lines[0]?.fields).toEqual([
      { field: 'goalTitle', from: 'Bolig', to: 'En fast bolig' },
      { field: 'attainment', from: null, to: '4' },
    ]);
  });

  test('a goal with the same title is another, when its row is', () => {
    const lines = linesOf(
      { goals: [aFrozenGoal('a', { title: 'Bolig' })] },
      { goals: [aFrozenGoal('b', { title: 'Bolig' })] },
    );
    expect(lines.map(inShort)).toEqual(['GOAL ADDED – > Bolig', 'GOAL REMOVED Bolig > –']);
  });

  test('goals that change places have moved, and one that makes room has not', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => aFrozenGoal(id));
    if (!a || !b || !c) throw new Error('Three goals');
    expect(linesOf({ goals: [a, b] }, { goals: [c, a, b] }).map(inShort)).toEqual([
      'GOAL ADDED – > Mål c',
    ]);
    const moved = linesOf({ goals: [a, b, c] }, { goals: [c, b, a] });
    expect(moved.map(inShort)).toEqual(['GOAL MOVED Mål c > Mål c', 'GOAL MOVED Mål a > Mål a']);
    expect(moved[0]?.fields).toEqual([{ field: 'priority', from: '3', to: '1' }]);
  });

  test('an intervention that is done changes its goal, and says so inside it', () => {
    const goal = (state: 'PLANNED' | 'DONE') => [
      aFrozenGoal('a', { interventions: [aFrozenIntervention({ state })] }),
    ];
    const [line] = linesOf({ goals: goal('PLANNED') }, { goals: goal('DONE') });
    expect(line).toMatchObject({ change: 'CHANGED', fields: [] });
    expect(line?.lines[0]?.fields).toEqual([
      { field: 'interventionState', from: 'PLANNED', to: 'DONE' },
    ]);
  });

  test('a mark stands with its plan and names the other', () => {
    const plan = { owner: 'Jobcentret', status: '', goals: '', interventions: '' };
    const existingPlans = [
      { id: 'p', kind: 'JOB_PLAN' as const, ...plan },
      { id: 'q', kind: 'TREATMENT_PLAN' as const, ...plan },
    ];
    const mark = { id: 'm', existingPlanId: 'p', otherPlanId: 'q', note: 'Samme dag' };
    const [line] = linesOf(
      { existingPlans },
      { existingPlans, existingPlanMarks: [{ ...mark, kind: 'CONTRADICTION' }] },
    );
    expect(line?.after).toEqual({ word: 'JOB_PLAN', text: 'Jobcentret' });
    expect(line?.lines[0]).toMatchObject({ kind: 'MARK', change: 'ADDED' });
    expect(line?.lines[0]?.fields).toContainEqual({
      field: 'markedPlan',
      from: null,
      to: 'TREATMENT_PLAN',
    });
  });
});

describe('a version from before lines had ids', () => {
  const old = (goal: FrozenGoal): FrozenGoal => {
    const line = { ...goal };
    delete line.id;
    return line;
  };

  test('is matched by the same words, wherever they stand', () => {
    const before = [old(aFrozenGoal('x', { title: 'Bolig' })), old(aFrozenGoal('y'))];
    const after = [aFrozenGoal('y'), aFrozenGoal('x', { title: 'Bolig', ownWords: 'Min egen' })];
    expect(linesOf({ goals: before }, { goals: after }).map(inShort)).toEqual([
      'GOAL MOVED Mål y > Mål y',
      'GOAL CHANGED Bolig > Bolig',
    ]);
  });

  test('is matched by place where the words are others', () => {
    const before = [old(aFrozenGoal('x', { title: 'Bolig' }))];
    const after = [aFrozenGoal('y', { title: 'En fast bolig' })];
    expect(linesOf({ goals: before }, { goals: after }).map(inShort)).toEqual([
      'GOAL CHANGED Bolig > En fast bolig',
    ]);
  });

  test('another person in the same chair is another person', () => {
    const person = { kind: 'PROFESSIONAL' as const, function: '', organisation: '', isLead: false };
    const lines = linesOf(
      { participants: [{ name: 'Milo', ...person }] },
      { participants: [{ id: 'p', name: 'Asta', ...person, relation: '', receivesPlan: true }] },
    );
    expect(lines.map(({ change }) => change)).toEqual(['ADDED', 'REMOVED']);
  });

  test('did not say no to what it could not say', () => {
    const person = { kind: 'RELATIVE' as const, name: 'Bodil', function: 'mor', organisation: '' };
    const lines = linesOf(
      { participants: [{ ...person, isLead: false }] },
      { participants: [{ id: 'p', ...person, isLead: false, relation: '', receivesPlan: true }] },
    );
    expect(lines).toEqual([]);
  });

  test('lacked the purpose of a consent where it was not kept, and says nothing of it', () => {
    const consent = {
      id: 'k',
      partyName: 'Jobcentret',
      sections: ['GOALS' as const],
      form: 'WRITTEN' as const,
      fromOn: '2026-01-01',
      toOn: '2026-12-31',
    };
    const kept = { ...consent, purpose: 'Praktik' };
    expect(linesOf({ consents: [consent] }, { consents: [kept] })).toEqual([]);
    const [line] = linesOf({ consents: [kept] }, { consents: [{ ...kept, purpose: 'Bolig' }] });
    expect(line?.fields).toEqual([{ field: 'purpose', from: 'Praktik', to: 'Bolig' }]);
  });
});

/** The same difference seen from the other end; the order of lines is not part of it. */
function turned(sections: SectionDifference[]): SectionDifference[] {
  const change = {
    ADDED: 'REMOVED',
    REMOVED: 'ADDED',
    CHANGED: 'CHANGED',
    MOVED: 'MOVED',
  } as const;
  const fields = (all: SectionDifference['fields']) =>
    all.map(({ field, from, to }) => ({ field, from: to, to: from }));
  const line = (one: LineDifference): LineDifference => ({
    ...one,
    change: change[one.change],
    before: one.after,
    after: one.before,
    fields: fields(one.fields),
    lines: one.lines.map(line),
  });
  return sections.map((one) => ({
    ...one,
    fields: fields(one.fields),
    lines: one.lines.map(line),
  }));
}

/** In one order, whichever end it was seen from. */
function inOrder(sections: SectionDifference[]): unknown {
  const line = (one: LineDifference): unknown => ({
    ...one,
    fields: one.fields.toSorted((a, b) => (a.field < b.field ? -1 : 1)),
    lines: sorted(one.lines.map(line)),
  });
  const sorted = (all: unknown[]) =>
    all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return sections.map(({ section, fields, lines }) => ({
    section,
    fields: fields.toSorted((a, b) => (a.field < b.field ? -1 : 1)),
    lines: sorted(lines.map(line)),
  }));
}

describe('whatever two versions say', () => {
  test('a version compared with itself is the same in every section', () => {
    fc.assert(
      fc.property(anyVersion, (version) => {
        expect(
          compareVersions(version, JSON.parse(JSON.stringify(version))).filter(hasChanged),
        ).toEqual([]);
      }),
    );
  });

  test('the way back is the way there, turned round', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (one, other) => {
        const there = inOrder(turned(compareVersions(one, other)));
        expect(inOrder(compareVersions(other, one))).toEqual(there);
      }),
      { numRuns: 300 },
    );
  });

  test('a field that is named differs, and is one of those that are known', () => {
    const check = ({ fields, lines }: Pick<LineDifference, 'fields' | 'lines'>): void => {
      for (const { field, from, to } of fields) {
        expect(from).not.toBe(to);
        expect(Object.keys(FIELD_KINDS)).toContain(field);
      }
      lines.forEach(check);
    };
    fc.assert(
      fc.property(anyVersion, anyVersion, (one, other) => {
        compareVersions(one, other).forEach(check);
      }),
    );
  });
});
