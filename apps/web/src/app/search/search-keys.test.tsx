/** The search is opened by its keys and led by the arrows; whoever may see no citizen finds pages. */
import { describe, expect, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import {
  address,
  BO,
  button,
  field,
  KARLA,
  names,
  open,
  opened,
  settled,
  SIGRID,
} from './testing/open-search.tsx';

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
