// Every page of the app, with a person it is for.

import type { Page } from 'playwright-core';
import type { RunningApp } from '../house/running-app.ts';
import {
  askBeforeLocking,
  beginsReview,
  chooseFunnel,
  chooseLeaver,
  drawSample,
  entersAnswer,
  openEverySection,
  openPlaces,
  openProgramme,
  press,
  type,
} from './page-states.ts';

/** A page to look at; `arrange` brings it into the state that is worth looking at. */
export type PageToSee = { name: string; path: string; arrange?: (page: Page) => Promise<void> };
/** Who looks at what is shown before sign-in. */
export const NOBODY = 'nobody';

type Addresses = {
  draft: string;
  agreed: string;
  called: string;
  foreign: string;
  round: string;
};

/**
 * Ids of Karla's plans: a draft, one that is agreed, one whose meeting is called; and a foreign one.
 * And the open round of self-assessment, as it stands in addresses.
 */
export async function addressesIn(app: RunningApp): Promise<Addresses> {
  const one = async (where: string) => {
    const [row] = await app.query<{ id: string }>(
      `select p.id from plan p join employee l on l.id = p.lead_id where ${where}
       order by (select count(*) from intervention i where i.plan_id = p.id) desc, p.id limit 1`,
    );
    if (!row) throw new Error(`No plan where ${where}`);
    return row.id;
  };
  const [round] = await app.query<{ programme_key: string; key: string }>(
    'select programme_key, key from assessment_round where locked_at is null',
  );
  if (!round) throw new Error('No round is open');
  const karla = "l.email = 'karla@demo.example'";
  return {
    draft: await one(`${karla} and p.status = 'DRAFT'`),
    agreed: await one(`${karla} and p.status = 'AGREED'`),
    called: await one(
      `${karla} and exists (select from meeting m where m.plan_id = p.id and m.state = 'CALLED')`,
    ),
    foreign: await one("p.municipality_code = '330'"),
    round: `${round.programme_key}/${round.key}`,
  };
}

/** Every page, grouped by the person who looks; `NOBODY` is not signed in. */
export function pagesOf(plans: Addresses): { who: string; pages: PageToSee[] }[] {
  return [
    {
      who: NOBODY,
      pages: [
        { name: 'sign-in', path: '/log-ind' },
        { name: 'set-password', path: '/adgangskode' },
      ],
    },
    {
      who: 'nora',
      pages: [
        { name: 'worklist', path: '/opfoelgninger' },
        {
          name: 'worklist-form',
          path: '/opfoelgninger?vis=overskredet',
          arrange: press(/^Registrér udfald/),
        },
        {
          name: 'worklist-panel',
          path: '/opfoelgninger?vis=overskredet',
          arrange: press(/^Vis planen for/),
        },
        { name: 'hand-over-caseload', path: '/planer/overdragelse', arrange: chooseLeaver },
        { name: 'ended-plans', path: '/planer/afsluttede' },
        { name: 'erasures', path: '/slettebeviser' },
        { name: 'assessments', path: '/selvvurdering' },
        { name: 'self-assessment', path: `/selvvurdering/${plans.round}/370` },
      ],
    },
    {
      who: 'karla',
      pages: [
        { name: 'my-plans', path: '/planer' },
        { name: 'new-plan', path: '/planer/ny' },
        {
          name: 'new-plan-wrong',
          path: '/planer/ny',
          arrange: type('CPR-nummer', '613190-1234', 'Find borger'),
        },
        {
          name: 'new-plan-unknown',
          path: '/planer/ny',
          arrange: type('CPR-nummer', '610290-4321', 'Find borger'),
        },
        { name: 'plan-draft', path: `/planer/${plans.draft}`, arrange: openEverySection },
        { name: 'plan-agreed', path: `/planer/${plans.agreed}` },
        { name: 'plan-called', path: `/planer/${plans.called}`, arrange: entersAnswer },
        { name: 'meeting', path: `/planer/${plans.called}/moede` },
        {
          name: 'meeting-decisions',
          path: `/planer/${plans.called}/moede`,
          arrange: press('Beslutninger'),
        },
        { name: 'plan-version', path: `/planer/${plans.agreed}/versioner/1` },
        {
          name: 'plan-seen-by',
          path: `/planer/${plans.agreed}`,
          arrange: press('Vis, hvem der har set planen'),
        },
        { name: 'my-plans-choose', path: '/planer', arrange: press('Hent som PDF') },
        { name: 'plan-comparison', path: `/planer/${plans.agreed}/versioner/1?med=nu` },
        { name: 'plan-renewal', path: `/planer/${plans.agreed}`, arrange: beginsReview },
        { name: 'plan-gone', path: `/planer/${plans.foreign}` },
        { name: 'hand-over', path: '/planer/overdragelse', arrange: press('Vælg planer') },
        { name: 'profile', path: '/profil' },
        { name: 'not-found', path: '/findes-ikke' },
      ],
    },
    {
      who: 'sigrid',
      pages: [
        { name: 'fulfilment', path: '/sammenligning' },
        {
          name: 'punctuality',
          path: '/sammenligning?fane=punktlighed',
          arrange: press('Vis tabel'),
        },
        { name: 'funnel', path: '/sammenligning?fane=punktlighed', arrange: chooseFunnel },
        { name: 'development', path: '/sammenligning?fane=udvikling' },
        { name: 'programmes', path: '/programmer' },
        { name: 'programme', path: '/programmer', arrange: openProgramme('first') },
        { name: 'programme-last', path: '/programmer', arrange: openProgramme('last') },
      ],
    },
    {
      who: 'lauge',
      pages: [
        { name: 'rounds', path: '/selvvurdering', arrange: askBeforeLocking },
        {
          name: 'publishing',
          path: '/sammenligning?fane=punktlighed&visning=foerst',
          arrange: press(/^Offentliggør \d/),
        },
      ],
    },
    {
      who: 'bo',
      pages: [
        { name: 'administration', path: '/administration' },
        { name: 'administration-municipalities', path: '/administration?fane=kommuner' },
        {
          name: 'administration-places',
          path: '/administration?fane=kommuner',
          arrange: openPlaces,
        },
        { name: 'administration-units', path: '/administration?fane=enheder' },
      ],
    },
    {
      who: 'rosa',
      pages: [
        { name: 'access-log', path: '/adgangslog' },
        { name: 'access-log-sample', path: '/adgangslog?fane=stikproeve', arrange: drawSample },
        { name: 'access-log-signed', path: '/adgangslog?fane=underskrevne' },
      ],
    },
  ];
}

/** Who looks at which pages, known before there is an app: titles of tests are made of it. */
export const namesOfPages = pagesOf({
  draft: '',
  agreed: '',
  called: '',
  foreign: '',
  round: '',
}).map(({ who, pages }) => [who, pages.map(({ name }) => name)] as const);

/** The addresses among them, each once and without what is chosen on it. */
export const pathsOf = (pages: readonly PageToSee[]): string[] => [
  ...new Set(pages.map(({ path }) => path.split('?')[0] ?? path)),
];
