/** Municipalities and clusters as a region's administrator puts them right, and as everybody else reads them. */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asShown } from '../../testing/as-shown.ts';
import { renderAt } from '../../testing/render-at.tsx';
import { ClockContext } from '../../ui/use-today.ts';
import { MunicipalitiesTab } from '../MunicipalitiesTab.tsx';

const now = () => new Date('2026-11-22T10:00:00Z');

const aMunicipality = (id: string, name: string, clusterId: string | null, more: object = {}) => ({
  __typename: 'KeptMunicipality',
  id,
  name,
  population: 37_344,
  populationOn: '2023-01-01',
  clusterId,
  revision: 1,
  ...more,
});
const aChair = (code: string, name: string, fromOn: string, toOn: string | null) => ({
  __typename: 'KeptChair',
  id: `${code} ${fromOn}`,
  municipalityCode: code,
  municipalityName: name,
  fromOn,
  toOn,
});
const chairs = [
  aChair('376', 'Guldborgsund', '2013-10-01', '2015-12-31'),
  aChair('370', 'Næstved', '2016-01-01', null),
];
const syd = (more: object = {}) => ({
  __typename: 'KeptCluster',
  id: 'k1',
  name: 'Klynge Syd',
  revision: 4,
  chairs,
  ...more,
});
const oest = { __typename: 'KeptCluster', id: 'k2', name: 'Klynge Øst', revision: 1, chairs: [] };
const municipalities = [
  aMunicipality('320', 'Faxe', 'k1'),
  aMunicipality('370', 'Næstved', 'k1'),
  aMunicipality('253', 'Greve', 'k2'),
];
const aRegion = (more: object = {}) => ({
  __typename: 'KeptRegion',
  id: '1085',
  name: 'Region Sjælland',
  viewerCanChange: true,
  clusters: [syd(), oest],
  municipalities,
  ...more,
});
const changed = (region: object) => ({ __typename: 'ReferenceDataChanged', region });
const conflict = (region: object) => ({
  __typename: 'ReferenceDataConflict',
  message: 'x',
  region,
});

/** Each command answers the next of its answers, and what was sent is noted. */
function draw(answers: Record<string, unknown[]> = {}, region = aRegion()) {
  const sent: unknown[] = [];
  const commands = Object.fromEntries(
    Object.entries(answers).map(([name, queue]) => [
      name,
      ({ input }: { input: object }) => {
        sent.push({ ...input });
        return queue.shift();
      },
    ]),
  );
  renderAt(
    '/administration',
    <ClockContext value={now}>
      <MunicipalitiesTab />
    </ClockContext>,
    { referenceData: [region], ...commands },
  );
  return sent;
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const panel = (name: string) => within(screen.getByRole('region', { name }));

async function retype(field: HTMLElement, text: string) {
  await userEvent.clear(field);
  if (text) await userEvent.type(field, text);
}

describe('what is read', () => {
  test('are clusters with chair and history, and municipalities with the day of their population', async () => {
    draw();
    expect(await screen.findByText('3 kommuner, 112.032 indbyggere')).toBeVisible();
    expect(screen.getByText(asShown('Formand i dag: Næstved, fra 01-01-2016'))).toBeVisible();
    expect(screen.getByText('Ingen formand i dag')).toBeVisible();
    const table = within(screen.getByRole('table', { name: 'Kommuner i Klynge Syd' }));
    expect(
      table.getByRole('row', { name: asShown(/^Faxe .*320.* 37\.344 .*01-01-2023/) }),
    ).toBeVisible();
    await userEvent.click(screen.getByText('Alle formænd'));
    expect(
      screen.getByText(asShown('Guldborgsund, fra 01-10-2013 til og med 31-12-2015')),
    ).toBeVisible();
  });

  test('is all that anybody else can do', async () => {
    draw({}, aRegion({ viewerCanChange: false }));
    expect(await screen.findByText(/Kun regionens administrator kan rette/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('tells who chairs from a day to come', async () => {
    const later = [
      chairs[0],
      { ...chairs[1], toOn: '2026-12-31' },
      aChair('320', 'Faxe', '2027-01-01', null),
    ];
    draw({}, aRegion({ clusters: [syd({ chairs: later })] }));
    expect(
      await screen.findByText(asShown('Kommende formand: Faxe, fra 01-01-2027')),
    ).toBeVisible();
    expect(
      screen.getByText(asShown('Formand i dag: Næstved, fra 01-01-2016 til og med 31-12-2026')),
    ).toBeVisible();
  });
});

describe('a municipality', () => {
  test('gets another population and its day', async () => {
    const newer = aMunicipality('320', 'Faxe', 'k1', {
      population: 37_900,
      populationOn: '2026-01-01',
      revision: 2,
    });
    const sent = draw({ setMunicipality: [changed(aRegion({ municipalities: [newer] }))] });
    await press('Ret Faxe');
    const form = panel('Ret Faxe');
    await waitFor(() => expect(form.getByRole('heading', { name: 'Ret Faxe' })).toHaveFocus());
    await retype(form.getByRole('textbox', { name: 'Indbyggere' }), '37.900');
    await retype(form.getByRole('textbox', { name: 'Opgjort den' }), '1/1-2026{Enter}');
    expect(await screen.findByText('Faxe er gemt.')).toBeVisible();
    expect(
      screen.getByRole('row', { name: asShown(/^Faxe .*320.* 37\.900 .*01-01-2026/) }),
    ).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Ret Faxe' })).toBeNull();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Ret Faxe' })).toHaveFocus());
    expect(sent).toEqual([
      { code: '320', revision: 1, population: 37_900, populationOn: '2026-01-01', clusterId: 'k1' },
    ]);
  });

  test('that moves is said to change comparisons before it is saved', async () => {
    const sent = draw({ setMunicipality: [changed(aRegion())] });
    await press('Ret Faxe');
    const choice = screen.getByRole('combobox', { name: 'Klynge' });
    expect(screen.queryByText(/Sammenligninger efter klynge/)).toBeNull();
    await userEvent.selectOptions(choice, 'Klynge Øst');
    expect(
      screen.getByText(
        'Faxe flytter til Klynge Øst. Sammenligninger efter klynge ændrer sig med det samme, også for tidligere perioder.',
      ),
    ).toBeVisible();
    await userEvent.selectOptions(choice, 'Uden klynge');
    expect(screen.getByText(/^Faxe hører så ikke til nogen klynge/)).toBeVisible();
    await press('Gem');
    await waitFor(() => expect(sent).toMatchObject([{ clusterId: null }]));
  });

  test('keeps what was typed beside what somebody else has changed meanwhile', async () => {
    const theirs = aMunicipality('320', 'Faxe', 'k2', { population: 38_000, revision: 2 });
    const sent = draw({
      setMunicipality: [
        conflict(aRegion({ municipalities: [theirs] })),
        changed(aRegion({ municipalities: [{ ...theirs, population: 37_900, revision: 3 }] })),
      ],
    });
    await press('Ret Faxe');
    await retype(screen.getByRole('textbox', { name: 'Indbyggere' }), '37900');
    await press('Gem');
    expect(
      await screen.findByText(
        asShown(
          /En anden har ændret Faxe imens\. Nu gælder: 38\.000 indbyggere, opgjort den 01-01-2023; Klynge Øst\./,
        ),
      ),
    ).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Indbyggere' })).toHaveValue('37900');
    // The cluster was not touched here, and is theirs now.
    expect(screen.getByRole('combobox', { name: 'Klynge' })).toHaveValue('k2');
    await press('Gem');
    expect(await screen.findByText('Faxe er gemt.')).toBeVisible();
    expect(sent).toMatchObject([
      { revision: 1, population: 37_900, clusterId: 'k1' },
      { revision: 2, population: 37_900, clusterId: 'k2' },
    ]);
  });

  test('is not sent with something that is no number, or no day', async () => {
    const sent = draw({ setMunicipality: [] });
    await press('Ret Faxe');
    const population = screen.getByRole('textbox', { name: 'Indbyggere' });
    await retype(population, 'mange');
    await press('Gem');
    expect(screen.getByText('Skriv et helt tal, for eksempel 84.574.')).toBeVisible();
    await waitFor(() => expect(population).toHaveFocus());
    await retype(population, '37900');
    await retype(screen.getByRole('textbox', { name: 'Opgjort den' }), '31/2-2026');
    await press('Gem');
    expect(sent).toEqual([]);
    expect(screen.getByRole('textbox', { name: 'Opgjort den' })).toHaveValue('31/2-2026');
  });

  test('says at the field what the server refuses, and keeps the form', async () => {
    const message = 'Kommunen er formand for sin klynge.';
    draw({
      setMunicipality: [
        {
          __typename: 'Invalid',
          message,
          problems: [{ field: 'clusterId', code: 'MUNICIPALITY_CHAIRS', message }],
        },
      ],
    });
    await press('Ret Næstved');
    const choice = screen.getByRole('combobox', { name: 'Klynge' });
    await userEvent.selectOptions(choice, 'Klynge Øst');
    await press('Gem');
    await waitFor(() => expect(choice).toHaveFocus());
    expect(choice).toBeInvalid();
    expect(choice).toHaveAccessibleDescription(message);
    expect(choice).toHaveValue('k2');
  });

  test('costs nobody what stands in another form', async () => {
    draw();
    await press('Ret Faxe');
    await retype(panel('Ret Faxe').getByRole('textbox', { name: 'Indbyggere' }), '1');
    await press('Ret Næstved');
    expect(panel('Ret Faxe').getByRole('textbox', { name: 'Indbyggere' })).toHaveValue('1');
  });
});

describe('a cluster', () => {
  test('gets a new chair from a day, and the one before is said to end', async () => {
    const sent = draw({ addClusterChair: [changed(aRegion())] });
    await press('Ny formand for Klynge Syd');
    const form = panel('Ny formand for Klynge Syd');
    expect(form.getByText('Næstved er så formand til og med dagen før.')).toBeVisible();
    await press('Gem');
    expect(form.getAllByText('Udfyld feltet.')).toHaveLength(2);
    const choice = form.getByRole('combobox', { name: 'Kommune' });
    // Greve is of another cluster.
    expect(
      within(choice)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['Vælg kommune', 'Faxe', 'Næstved']);
    await userEvent.selectOptions(choice, 'Faxe');
    await retype(form.getByRole('textbox', { name: 'Formand fra' }), '1/1-2027');
    await press('Gem');
    expect(await screen.findByText('Klynge Syd er gemt.')).toBeVisible();
    expect(sent).toEqual([
      { clusterId: 'k1', revision: 4, municipalityCode: '320', fromOn: '2027-01-01' },
    ]);
  });

  test('tells of a chair that somebody else gave it meanwhile, and keeps what was chosen', async () => {
    const theirs = [...chairs, aChair('320', 'Faxe', '2026-11-01', null)];
    const clusters = [syd({ chairs: theirs, revision: 5 }), oest];
    const sent = draw({
      addClusterChair: [conflict(aRegion({ clusters })), changed(aRegion({ clusters }))],
    });
    await press('Ny formand for Klynge Syd');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kommune' }), 'Faxe');
    await retype(screen.getByRole('textbox', { name: 'Formand fra' }), '1/1-2027{Enter}');
    expect(
      await screen.findByText(asShown(/Nyeste formand er nu: Faxe, fra 01-11-2026\./)),
    ).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Kommune' })).toHaveValue('320');
    await press('Gem');
    await waitFor(() => expect(sent).toMatchObject([{ revision: 4 }, { revision: 5 }]));
  });

  test('has its newest chair put right, and taken away after a question', async () => {
    const sent = draw({
      correctClusterChair: [changed(aRegion())],
      removeClusterChair: [changed(aRegion())],
    });
    await press('Ret nyeste formand for Klynge Syd');
    await retype(screen.getByRole('textbox', { name: 'Formand til og med' }), '31-12-2026');
    await press('Gem');
    expect(await screen.findByText('Klynge Syd er gemt.')).toBeVisible();
    await press('Ret nyeste formand for Klynge Syd');
    await press('Fjern perioden');
    expect(
      screen.getByText(asShown(/aldrig har været rigtig: Næstved, fra 01-01-2016\./)),
    ).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Behold perioden' })).toHaveFocus(),
    );
    await press('Ja, fjern perioden');
    await waitFor(() =>
      expect(sent).toEqual([
        {
          clusterId: 'k1',
          revision: 4,
          municipalityCode: '370',
          fromOn: '2016-01-01',
          toOn: '2026-12-31',
        },
        { clusterId: 'k1', revision: 4 },
      ]),
    );
  });

  test('gets another name', async () => {
    const clusters = [syd({ name: 'Klynge Sydøst', revision: 5 }), oest];
    const sent = draw({ renameCluster: [changed(aRegion({ clusters }))] });
    await press('Ret navn: Klynge Syd');
    await retype(screen.getByRole('textbox', { name: 'Klyngens navn' }), '');
    await press('Gem');
    expect(screen.getByText('Udfyld feltet.')).toBeVisible();
    const field = screen.getByRole('textbox', { name: 'Klyngens navn' });
    // What was pasted stands there whole, and is counted.
    await userEvent.click(field);
    await userEvent.paste('x'.repeat(203));
    expect(field).toHaveValue('x'.repeat(203));
    expect(field).toHaveAccessibleDescription('Teksten er 3 tegn for lang. Forkort den.');
    await press('Gem');
    expect(sent).toEqual([]);
    await userEvent.clear(field);
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Klyngens navn' }),
      'Klynge Sydøst{Enter}',
    );
    expect(await screen.findByText('Klynge Sydøst er gemt.')).toBeVisible();
    expect(sent).toEqual([{ clusterId: 'k1', revision: 4, name: 'Klynge Sydøst' }]);
  });
});
