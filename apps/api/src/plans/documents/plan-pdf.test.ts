// The plan on paper: readable by eye and by machine, and holding what its reader may have.

import { afterAll, describe, expect, test } from '@jest/globals';
import { aCopy, aFrozenPlan } from '../../testing/a-copy.ts';
import type { PlanCopy } from './copy.ts';
import { readPdf } from '../../testing/pdf-reading.ts';
import { planPdf } from './plan-pdf.ts';
import { startTypesetter } from './typesetter.ts';

const typesetter = startTypesetter();
afterAll(() => typesetter.stop());

const printed = async (changes: Partial<PlanCopy> = {}) =>
  readPdf(await planPdf(typesetter, aCopy(changes)));

const relative = { name: 'Bodil Demo-Kilde', kind: 'RELATIVE', isLead: false } as const;

describe('the PDF of a plan', () => {
  test('is tagged, in Danish, on A4, and says that it follows PDF/UA-1', async () => {
    const pdf = await printed();
    expect(pdf).toMatchObject({ isMarked: true, language: 'da-DK', universalAccess: '1' });
    expect(pdf.pageSize).toEqual([595, 842]);
    expect(pdf.title).toBe('Koordinerende indsatsplan, version 3');
  });

  test('has headings, tables with headers and lists in its tags', async () => {
    const { roles } = await printed();
    expect(new Set(roles)).toEqual(
      new Set([...roles, 'H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'LI']),
    );
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
  });

  test('names no person in the title of the file', async () => {
    expect((await printed()).title).not.toMatch(/Alma|Kilde/);
  });

  test('says all five sections, with Danish letters as they are', async () => {
    const { text } = await printed();
    for (const words of [
      'Plan for Alma Demo-Kilde',
      'Stamoplysninger',
      'Afdækning',
      'Udfordringer',
      'Fælles mål og indsatser',
      'Opfølgning',
      'Jeg vil have min egen dør, jeg kan låse.',
      'Søge bolig hos kommunen',
      '15. januar 2027',
      '1. marts 2027',
      'Siger ja med bemærkninger',
      'Du kan altid trække et samtykke tilbage',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('ikke hele planen');
  });

  test('says how people are tied, how near a goal is, the method, and what contradicts', async () => {
    const { text } = await printed();
    for (const words of [
      'ses hver søndag',
      'Hvor tæt på målet? (borgerens svar)',
      '6 på en skala fra 0 til 10',
      '0 af 2 gjort',
      'Styrke, Socialpædagogisk støtte',
      'Modsiger',
      'Jobplan, Jobcenter Næstved',
      'Behandlingsplan, Distriktspsykiatrien Næstved',
      'Formål: Samarbejde om behandlingen',
      '7. Helhedsorienteret indsats',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('of a version from before that could be written says nothing of it', async () => {
    const content = aFrozenPlan();
    const [first] = content.goals;
    delete content.existingPlanMarks;
    if (first) delete first.attainment;
    for (const goal of content.goals) delete goal.recommendation;
    for (const consent of content.consents) delete consent.purpose;
    const { text } = await printed({ content });
    expect(text).not.toMatch(/Modsiger|Hvor tæt på|Formål|Anbefaling/);
  });

  test('says that a made-up citizen is made up, and of a real one nothing', async () => {
    expect((await printed()).text).toMatch(/Fiktive data.*Borgeren i denne plan er opdigtet/);
    expect((await printed({ isFictive: false })).text).not.toMatch(/Fiktive|opdigtet/);
  });

  test('holds only the sections of its reader, and says which were left out and why', async () => {
    const { text } = await printed({ sections: ['GOALS'], recipient: relative });
    expect(text).toContain(
      'Stamoplysninger, Afdækning, Udfordringer og Opfølgning er udeladt, fordi borgerens samtykke ikke dækker det.',
    );
    expect(text).toContain('En fast bolig');
    expect(text).not.toMatch(/Drikker dagligt|Behandlingsplan|710385|overskue|1\. marts 2027/);
    expect(text).toContain('Planen er fortrolig');
  });

  test('shared without consent, it says under which law', async () => {
    const { text } = await printed({
      sections: ['CHALLENGES'],
      recipient: relative,
      legalGround: 'WEIGHTY_REGARD',
    });
    expect(text).toContain('Den er delt uden samtykke efter sundhedsloven § 43, stk. 2, nr. 2.');
  });

  test('in large print, the words of the plan are 16 points or more', async () => {
    const usual = await printed();
    const large = await printed({ isLargePrint: true });
    const most = (sizes: number[]) => sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)];
    expect(most(usual.sizes)).toBeLessThan(12);
    expect(large.sizes.filter((size) => size >= 16).length).toBeGreaterThan(50);
    expect(large.text).toContain('Søge bolig hos kommunen');
    expect(large.roles).not.toContain('Table');
  });

  test('the same copy gives the same bytes', async () => {
    const [first, again] = await Promise.all([
      planPdf(typesetter, aCopy()),
      planPdf(typesetter, aCopy()),
    ]);
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
  });
});

describe('what people type', () => {
  test.each([
    ['a formula', '=HYPERLINK("http://x";"y")', '=HYPERLINK("http://x";"y")'],
    [
      'the language of the template',
      '#panic() $x$ *b* _i_ @a <b> \\ `c` //',
      '#panic() $x$ *b* _i_ @a',
    ],
    ['an emoji', 'Godt gået 👍🏽 👨‍👩‍👧 🇩🇰 ❤️ 1️⃣', 'Godt gået'],
    ['reading direction marks', 'abc \u202egfe\u202c \u200fxyz\u200e', 'abc'],
    ['Arabic', 'Tolk: السلام عليكم', 'Tolk:'],
    ['signs no font has', 'Navn: 你好 สวัสดี', 'Navn: ▯▯'],
    ['half a sign and control signs', 'før\ud800\u0000\u0007efter', 'førefter'],
    ['JSON', '{"a":"\\u0041\\n"}', '{"a":"\\u0041\\n"}'],
  ])('%s is printed and breaks nothing', async (_, basis, shown) => {
    const { text } = await printed({ content: aFrozenPlan({ basis }) });
    expect(text).toContain(shown);
    expect(text).toContain('Opfølgning');
  });

  test('a word without end is broken instead of running off the page', async () => {
    const basis = 'x'.repeat(4000);
    const { text, pageCount } = await printed({ content: aFrozenPlan({ basis }) });
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(4000);
    expect(pageCount).toBeLessThan(8);
  });

  test.each([
    ['a word', 'Misbrugsbehandlingskoordinatorens'],
    ['an address', 'https://www.naestved.example/borger/tilbud/bostoette?side=ansoegning'],
    ['no word at all', 'x'.repeat(200)],
  ])('%s too long for its column is not set on top of the next', async (_, title) => {
    const plan = aFrozenPlan();
    const goals = plan.goals.map((goal) => ({
      ...goal,
      interventions: goal.interventions.map((one) => ({ ...one, title, responsibleName: title })),
    }));
    const participants = plan.participants.map((one) => ({ ...one, function: title }));
    const { collisions, text } = await printed({ content: aFrozenPlan({ goals, participants }) });
    expect(collisions).toEqual([]);
    expect(text.replace(/[-\s\u00ad\u200b]/g, '')).toContain(title.replaceAll('-', ''));
  });

  test('a plan with nothing in it is still a document', async () => {
    const content = aFrozenPlan({
      basis: '',
      participants: [],
      consents: [],
      existingPlans: [],
      challenges: [],
      goals: [{ title: '', ownWords: '', state: 'ACTIVE', interventions: [] }],
      nextFollowUpOn: null,
      followUpHow: '',
      citizenAcceptance: null,
      citizenRemarks: '',
    });
    expect((await printed({ content, recipient: null })).text).toContain('Mål 1: uden tekst');
  });
});
