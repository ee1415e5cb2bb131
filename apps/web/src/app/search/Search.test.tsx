/** One search for everything: opened by its keys, led by the arrows, and silent until it is asked enough. */
import { describe, expect, test } from '@jest/globals';
import type { Role, Place } from '@sammenhaeng/graph/generated/graphql';
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ViewerContext, type Viewer } from '../../access/viewer.ts';
import { renderAt } from '../../testing/render-at.tsx';
import { SearchSlot } from './SearchSlot.tsx';

const aViewer = (roles: Role[], places: Place[]): Viewer => ({
  __typename: 'Viewer',
  id: 'viewer',
  name: 'Karla Demo-Vinter',
  jobTitle: 'misbrugsbehandler',
  unit: {
    __typename: 'Unit',
    id: 'u',
    name: 'Rusmiddelcenter Næstved',
    kind: 'SUBSTANCE_USE_TREATMENT',
  },
  roles,
  municipality: { __typename: 'Municipality', code: '370', name: 'Næstved' },
  language: 'da',
  places,
  sessionEndsAt: '2030-01-01T00:00:00Z',
  sessionIdleMinutes: 30,
  viewerCanCreatePlan: places.includes('MY_PLANS'),
  passwordReplaced: null,
});

const KARLA = aViewer(
  ['PRACTITIONER'],
  ['MY_PLANS', 'WORKLIST', 'COMPARISON', 'PROGRAMMES', 'ACCESS_LOG'],
);
const SIGRID = aViewer(['STEERING_GROUP'], ['COMPARISON', 'PROGRAMMES']);
const BO = aViewer(['ADMINISTRATOR'], ['ADMINISTRATION']);

const ellen = {
  id: 'p1',
  citizenName: 'Ellen Demo-Ask',
  citizenBirthYear: 1990,
  status: 'AGREED',
  leadName: 'Karla Demo-Vinter',
  viewerIsLead: true,
};
const elias = { ...ellen, id: 'p2', citizenName: 'Elias Demo-Bøg', viewerIsLead: false };

type Plans = (typeof ellen)[];
const listOf = (plans: Plans, totalCount = plans.length) => ({
  totalCount,
  edges: plans.map((node) => ({ node })),
});

/** The page, and what the server was asked for. */
function open(viewer: Viewer, answers: Record<string, unknown> = {}) {
  const asked: unknown[] = [];
  renderAt(
    '/opfoelgninger',
    <ViewerContext value={viewer}>
      <SearchSlot className="" />
      <textarea aria-label="Notat" />
      <input type="checkbox" aria-label="Kun mine" />
    </ViewerContext>,
    {
      municipalities: [
        { code: '320', name: 'Faxe' },
        { code: '340', name: 'Sorø' },
      ],
      myPlans: ({ scope, search }: { scope: string; search: string }) => {
        asked.push([scope, search]);
        return listOf(scope === 'MINE' ? [ellen] : [ellen, elias]);
      },
      citizenByCpr: ({ cpr }: { cpr: string }) => {
        asked.push(['CPR', cpr]);
        return { refusal: null, match: { plans: [ellen] } };
      },
      ...answers,
    },
  );
  return asked;
}

/** Longer than the pause after which the server is asked. */
const pauses = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 400)));

const button = () => screen.findByRole('button', { name: 'Søg' });
const field = () => screen.findByRole('combobox');
const names = () => screen.getAllByRole('option').map((option) => option.textContent);
const address = () => screen.getByTestId('address');
const settled = (words: string | RegExp) => screen.findByText(words);

async function opened(viewer: Viewer, answers: Record<string, unknown> = {}) {
  const asked = open(viewer, answers);
  await userEvent.click(await button());
  await field();
  return asked;
}

describe('the keys', () => {
  test.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('%s opens it', async (keys) => {
    open(KARLA);
    await button();
    await userEvent.keyboard(keys);
    expect(await field()).toHaveValue('');
  });

  test('a slash in a text is a slash, and Ctrl-K opens it from there, too', async () => {
    open(KARLA);
    await button();
    await userEvent.type(screen.getByLabelText('Notat'), 'og/eller');
    expect(screen.getByLabelText('Notat')).toHaveValue('og/eller');
    expect(screen.queryByRole('combobox')).toBeNull();
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(await field()).toBeVisible();
    expect(screen.getByLabelText('Notat')).toHaveValue('og/eller');
  });

  test('a slash on a tick box opens it: nothing is typed there', async () => {
    open(KARLA);
    await button();
    screen.getByLabelText('Kun mine').focus();
    await userEvent.keyboard('/');
    expect(await field()).toBeVisible();
  });

  test('none opens it over a question that has to be answered first', async () => {
    open(KARLA);
    await button();
    const other = document.body.appendChild(document.createElement('dialog'));
    other.setAttribute('open', '');
    await userEvent.keyboard('/{Control>}k{/Control}');
    expect(screen.queryByRole('combobox')).toBeNull();
    other.remove();
    await userEvent.keyboard('/');
    expect(await field()).toBeVisible();
  });

  test('once it is closed, what was typed is forgotten', async () => {
    await opened(KARLA);
    await userEvent.type(await field(), 'opf');
    // As the browser does by Esc.
    act(() => screen.getByRole<HTMLDialogElement>('dialog').close());
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
    await userEvent.keyboard('/');
    expect(await field()).toHaveValue('');
  });

  test('the arrows choose, round the ends too, and Enter goes there', async () => {
    await opened(KARLA);
    await userEvent.type(await field(), 'opf');
    expect(names()).toEqual([
      'Se overskredne opfølgninger',
      'Se denne uges opfølgninger',
      'Se senere opfølgninger',
      'Opfølgninger',
      'Sammenligning: opfyldelse',
    ]);
    const chosen = () => screen.getByRole('option', { selected: true });
    expect(chosen()).toHaveTextContent('Se overskredne opfølgninger');
    await userEvent.keyboard('{ArrowUp}');
    expect(chosen()).toHaveTextContent('Sammenligning: opfyldelse');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(chosen()).toHaveTextContent('Se denne uges opfølgninger');
    expect((await field()).getAttribute('aria-activedescendant')).toBe(chosen().id);
    await userEvent.keyboard('{Enter}');
    expect(address()).toHaveTextContent('/opfoelgninger?vis=denne-uge');
    await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
  });
});

describe('citizens', () => {
  test('nobody is asked for one letter, half a number or a date that does not exist', async () => {
    const asked = await opened(KARLA);
    await userEvent.type(await field(), 'Q');
    expect(await settled(/Intet passer til det, du har skrevet/)).toBeVisible();
    await pauses();
    await userEvent.clear(await field());
    await userEvent.type(await field(), '610190-12');
    expect(await settled('Skriv alle ti cifre i CPR-nummeret.')).toBeVisible();
    await pauses();
    await userEvent.clear(await field());
    await userEvent.type(await field(), '613190-1234');
    expect(await settled(/Datoen i CPR-nummeret findes ikke/)).toBeVisible();
    await pauses();
    await userEvent.clear(await field());
    await userEvent.type(await field(), 'Ellen');
    await screen.findByRole('option', { name: /Ellen/ });
    expect(asked).toEqual([
      ['MINE', 'Ellen'],
      ['UNIT', 'Ellen'],
    ]);
  });

  test('are shown with year of birth and lead, the viewer’s own first and once', async () => {
    await opened(KARLA);
    await userEvent.type(await field(), 'El');
    const own = within(await screen.findByRole('group', { name: 'KI-planer, du er med i' }));
    expect(own.getByRole('option')).toHaveTextContent(
      'Ellen Demo-Ask født 1990 · Aftalt · Du er tovholder',
    );
    const others = within(screen.getByRole('group', { name: 'Andre KI-planer i enheden' }));
    expect(others.getByRole('option')).toHaveTextContent(
      'Elias Demo-Bøg født 1990 · Aftalt · Tovholder: Karla Demo-Vinter',
    );
    expect(screen.getByText('2 resultater')).toHaveRole('status');
  });

  test('who is called so comes before whose lead is called so', async () => {
    await opened(KARLA, { myPlans: () => listOf([elias, ellen]) });
    await userEvent.type(await field(), 'ellen');
    await screen.findByRole('option', { name: /^EA|^Ellen/ });
    expect(names()).toEqual([expect.stringMatching(/Ellen/), expect.stringMatching(/Elias/)]);
  });

  test('Enter opens the plan, and no name is in the address', async () => {
    await opened(KARLA);
    await userEvent.type(await field(), 'ellen');
    await screen.findByRole('option', { name: /Ellen/ });
    await userEvent.keyboard('{Enter}');
    expect(address()).toHaveTextContent(/^\/planer\/p1$/);
  });

  test('a whole number is looked up as one, and never searched for as a name', async () => {
    const asked = await opened(KARLA);
    await userEvent.type(await field(), '610190-1234');
    const found = within(await screen.findByRole('group', { name: 'Borgerens KI-planer' }));
    expect(found.getByRole('option', { name: /Ellen/ })).toBeVisible();
    expect(asked).toEqual([['CPR', '6101901234']]);
  });

  test('a number nobody has leads to where a plan begins', async () => {
    await opened(KARLA, { citizenByCpr: { refusal: null, match: null } });
    await userEvent.type(await field(), '610190-1234');
    expect(await settled(/Du kan ikke se nogen plan for det nummer/)).toBeVisible();
    expect(names()).toEqual(['Start en ny KI-plan']);
    await userEvent.keyboard('{Enter}');
    expect(address()).toHaveTextContent('/planer/ny');
  });

  test('what the server refuses is said in its words', async () => {
    await opened(KARLA, { citizenByCpr: { refusal: 'Vent en time.', match: null } });
    await userEvent.type(await field(), '610190-1234');
    expect(await settled('Vent en time.')).toBeVisible();
  });

  test('when there are more than are shown, it says what to do', async () => {
    await opened(KARLA, { myPlans: () => listOf([ellen], 40) });
    await userEvent.type(await field(), 'Demo');
    expect(await settled('Der er flere planer. Skriv mere af navnet.')).toBeVisible();
  });

  test('a search that did not get through can be tried again', async () => {
    let isBroken = true;
    await opened(KARLA, {
      myPlans: () => {
        if (isBroken) throw new Error('The server is away');
        return listOf([ellen]);
      },
    });
    await userEvent.type(await field(), 'Ellen');
    expect(await settled('Søgningen nåede ikke frem. Prøv igen om lidt.')).toBeVisible();
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(await screen.findByRole('option', { name: /Ellen/ })).toBeVisible();
  });

  test('where nothing fits, a sentence says so', async () => {
    await opened(KARLA, { myPlans: () => listOf([]) });
    await userEvent.type(await field(), 'Zakarias');
    expect(await settled(/Intet passer til det, du har skrevet/)).toBeVisible();
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(await field()).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('whoever may not search for citizens', () => {
  test.each([
    ['the steering group', SIGRID],
    ['the administrator', BO],
  ])('%s is asked for pages alone, and the server for nobody', async (_who, viewer) => {
    const asked = await opened(viewer);
    expect(await field()).toHaveAccessibleName('Find en side eller en opgave');
    expect(screen.queryByText(/bliver logget/)).toBeNull();
    await userEvent.type(await field(), 'Ellen');
    expect(await settled(/Intet passer/)).toBeVisible();
    await userEvent.clear(await field());
    await userEvent.type(await field(), '610190-1234');
    expect(await settled(/Intet passer/)).toBeVisible();
    await userEvent.clear(await field());
    await userEvent.type(await field(), 'profil');
    expect(names()).toEqual(['Din profil']);
    expect(asked).toEqual([]);
  });

  test('the steering group finds a municipality by its name, however it is spelled', async () => {
    await opened(SIGRID);
    expect(screen.queryByRole('option', { name: 'Udvikling i Sorø' })).toBeNull();
    await userEvent.type(await field(), 'soro');
    expect(names()).toEqual(['Udvikling i Sorø']);
    await userEvent.keyboard('{Enter}');
    expect(address()).toHaveTextContent('/sammenligning?fane=udvikling&kommune=340');
  });
});
