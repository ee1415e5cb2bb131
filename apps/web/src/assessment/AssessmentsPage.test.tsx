/** The page of self-assessment: for those who answer, and for whoever runs the rounds. */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { asShown } from '../testing/as-shown.ts';
import { renderAt } from '../testing/render-at.tsx';
import { TUESDAY } from '../testing/render-screen.tsx';
import { ClockContext } from '../ui/use-today.ts';
import AssessmentsPage from './AssessmentsPage.tsx';
import './rounds/RoundsSection.tsx';
import { aRound, naestved, NORA, soro, stevns, VIGGO } from './rounds/a-round.test-data.ts';

type Sent = { input: Record<string, unknown> };

function open(answers: object, roles: string[] = ['COORDINATOR']) {
  const page = (
    <ClockContext value={() => TUESDAY}>
      <AssessmentsPage />
    </ClockContext>
  );
  const runProgrammes = [{ key: 'kl12', name: 'KL 12', hasOpenRound: true }];
  const none = { assessmentsToAnswer: [], runRounds: [], runProgrammes };
  renderAt('/selvvurdering', page, { viewer: { id: 'v', roles }, ...none, ...answers });
}

const run = (answers: object) => open(answers, ['PROGRAMME_COORDINATOR']);

function toAnswer(changes: object = {}) {
  return {
    programmeKey: 'kl12',
    programmeName: 'KL 12',
    roundKey: '2026',
    roundTitle: 'Runde 2026',
    state: 'OPEN',
    answerBy: '2026-12-10',
    municipality: { code: '370', name: 'Næstved' },
    answeredCount: 5,
    ownCount: 8,
    ...changes,
  };
}

describe('whoever answers', () => {
  test('sees how far it is, by when, and the way on', async () => {
    open({ assessmentsToAnswer: [toAnswer()] });
    expect(await screen.findByText('5 af 8 besvaret')).toBeVisible();
    expect(screen.getByText('Svar senest tors. 10. dec. 2026')).toBeVisible();
    const link = screen.getByRole('link', { name: 'Svar på resten: Næstved, Runde 2026' });
    expect(link).toHaveAttribute('href', '/selvvurdering/kl12/2026/370');
    expect(screen.queryByRole('heading', { name: 'Statusrunder' })).toBeNull();
  });

  test('is told calmly that the day has passed', async () => {
    open({ assessmentsToAnswer: [toAnswer({ answerBy: '2026-11-20' })] });
    expect(
      await screen.findByText(
        'Fristen var fre. 20. nov. 2026. Der kan svares, til runden bliver låst.',
      ),
    ).toBeVisible();
  });

  test('finds rounds that are over apart, to be read', async () => {
    const ended = toAnswer({ roundKey: '2016', roundTitle: 'Runde 2016', state: 'PUBLISHED' });
    open({ assessmentsToAnswer: [toAnswer(), ended] });
    const earlier = within(await screen.findByRole('region', { name: 'Tidligere runder' }));
    expect(earlier.getByRole('link', { name: 'Læs svarene: Næstved, Runde 2016' })).toBeVisible();
    expect(earlier.queryByText(/Svar senest/)).toBeNull();
  });

  test('is told what comes here while there is nothing', async () => {
    open({});
    expect(await screen.findByText('Du har ikke noget at svare på lige nu')).toBeVisible();
  });
});

describe('whoever runs the rounds', () => {
  const rowOf = async (name: string) =>
    within((await screen.findByRole('rowheader', { name })).closest('tr') as HTMLElement);

  test('sees each municipality by cluster, how far it is, and where nobody is named', async () => {
    run({ runRounds: [aRound()] });
    expect(await screen.findByRole('table', { name: 'Klynge Syd' })).toBeVisible();
    expect(screen.getByRole('table', { name: 'Klynge Vest' })).toBeVisible();
    expect((await rowOf('Næstved')).getByText('5 af 8 besvaret')).toBeVisible();
    expect((await rowOf('Næstved')).getByText(asShown('18-11-2026'))).toBeVisible();
    expect((await rowOf('Stevns')).getByText('Ingen er valgt')).toBeVisible();
    expect((await rowOf('Stevns')).getByText('Ikke endnu')).toBeVisible();
    expect(
      screen.getByText(
        '1 af 3 kommuner har svaret på alt, 1 er i gang. 1 kommune mangler en, der svarer.',
      ),
    ).toBeVisible();
  });

  test('names somebody among those who can, and the focus stays beside it', async () => {
    const sent: unknown[] = [];
    run({
      runRounds: [aRound()],
      assessorCandidates: ({ municipalityCode }: { municipalityCode: string }) =>
        municipalityCode === '336' ? [NORA, VIGGO] : [],
      nameAssessor: ({ input }: Sent) => {
        sent.push({ ...input });
        const municipalities = [naestved, { ...stevns, assessors: [VIGGO] }, soro];
        return { __typename: 'RoundChanged', round: aRound({ municipalities }) };
      },
    });
    const row = await rowOf('Stevns');
    await userEvent.click(row.getByRole('button', { name: 'Vælg person: Stevns' }));
    const select = await row.findByLabelText('Hvem svarer for Stevns?');
    await waitFor(() => expect(select).toHaveFocus());
    await userEvent.click(row.getByRole('button', { name: 'Gem' }));
    expect(row.getByText('Vælg en person på listen.')).toBeVisible();
    expect(sent).toEqual([]);
    await userEvent.selectOptions(select, 'Viggo Demo-Krog, klyngeformand');
    await userEvent.click(row.getByRole('button', { name: 'Gem' }));
    expect(await row.findByText('Viggo Demo-Krog, klyngeformand')).toBeVisible();
    await waitFor(() =>
      expect(row.getByRole('button', { name: 'Vælg en til: Stevns' })).toHaveFocus(),
    );
    expect(screen.getByText('Viggo Demo-Krog svarer nu for Stevns.')).toBeInTheDocument();
    const asked = { programmeKey: 'kl12', roundKey: '2026', municipalityCode: '336' };
    expect(sent).toEqual([{ ...asked, employeeId: 'viggo' }]);
  });

  test('takes a name away, and is told why it was not done', async () => {
    const message = 'Runden er låst. Den kan ikke ændres længere.';
    let isLocked = true;
    run({
      runRounds: [aRound()],
      removeAssessor: () => {
        const problems = [{ field: 'roundKey', code: 'ROUND_LOCKED', message }];
        if (isLocked) return { __typename: 'Invalid', message, problems };
        const municipalities = [{ ...naestved, assessors: [] }, stevns, soro];
        return { __typename: 'RoundChanged', round: aRound({ municipalities }) };
      },
    });
    const row = await rowOf('Næstved');
    const remove = { name: 'Fjern Nora Demo-Dahl i Næstved' };
    await userEvent.click(row.getByRole('button', remove));
    expect(await row.findByText(message)).toBeVisible();
    isLocked = false;
    await userEvent.click(row.getByRole('button', remove));
    expect(await row.findByText('Ingen er valgt')).toBeVisible();
    await waitFor(() =>
      expect(row.getByRole('button', { name: 'Vælg person: Næstved' })).toHaveFocus(),
    );
  });

  test('says where somebody’s role has ended', async () => {
    const gone = { ...naestved, assessors: [{ ...NORA, mayStillAnswer: false }] };
    run({ runRounds: [aRound({ municipalities: [gone] })] });
    expect((await rowOf('Næstved')).getByText(/kan ikke længere svare/)).toBeVisible();
  });

  test('is told who has not answered before a round is locked for good', async () => {
    const locked: unknown[] = [];
    run({
      runRounds: () => [
        aRound(locked.length > 0 ? { state: 'LOCKED', lockedOn: '2026-11-24' } : {}),
      ],
      lockRound: ({ input }: Sent) => {
        locked.push({ ...input });
        const round = aRound({ state: 'LOCKED', lockedOn: '2026-11-24' });
        return { __typename: 'RoundChanged', round };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Lås runden' }));
    const question = within(screen.getByRole('region', { name: 'Lås Runde 2026?' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Lås Runde 2026?' })).toHaveFocus(),
    );
    expect(question.getByText(/Det kan ikke gøres om/)).toBeVisible();
    expect(
      question.getByText(/^1 kommune har ikke svaret, og 1 har kun svaret på en del\./),
    ).toHaveTextContent(/bliver stående som ikke besvaret/);
    await userEvent.click(question.getByRole('button', { name: 'Annuller' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Lås runden' })).toHaveFocus());
    expect(locked).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lås runden' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lås runden nu' }));
    expect(await screen.findByText('Runde 2026 er låst.')).toBeVisible();
    expect(locked).toEqual([{ programmeKey: 'kl12', roundKey: '2026' }]);
    const preview = { name: 'Se foreløbige svar i sammenligningen: Runde 2026' };
    expect(screen.getByRole('link', preview)).toHaveAttribute(
      'href',
      '/sammenligning?fane=opfyldelse&program=kl12&runde=2026',
    );
  });

  test('publishes a locked round, after it is said what becomes visible to whom', async () => {
    const locked = aRound({ state: 'LOCKED', lockedOn: '2026-11-20' });
    const published = { ...locked, state: 'PUBLISHED', publishedOn: '2026-11-24' };
    run({
      runRounds: [locked],
      publishRound: { __typename: 'RoundChanged', round: published },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Offentliggør: Runde 2026' }));
    const question = within(screen.getByRole('region', { name: 'Offentliggør Runde 2026?' }));
    expect(question.getByText(/styregruppe, klyngeformænd/)).toBeVisible();
    await userEvent.click(question.getByRole('button', { name: 'Offentliggør nu' }));
    expect(await screen.findByText('Runde 2026 er offentliggjort.')).toBeVisible();
    expect(screen.getByText(asShown(/Offentliggjort 24-11-2026/))).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Offentliggør/ })).toBeNull();
  });

  test('opens a round with a name and a day, and is told at the field what is wrong', async () => {
    const sent: unknown[] = [];
    const message = 'Fristen er allerede gået. Vælg i dag eller en senere dag.';
    const problems = [{ field: 'answerBy', code: 'ANSWER_BY_PAST', message }];
    run({
      runRounds: () => (sent.length > 1 ? [aRound()] : []),
      runProgrammes: () => [{ key: 'kl12', name: 'KL 12', hasOpenRound: sent.length > 1 }],
      openRound: ({ input }: Sent) => {
        sent.push({ ...input });
        if (sent.length === 1) return { __typename: 'Invalid', message, problems };
        return { __typename: 'RoundChanged', round: aRound() };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Åbn en ny runde' }));
    await userEvent.click(screen.getByRole('button', { name: 'Åbn runden' }));
    expect(screen.getByText('Skriv, hvad runden hedder.')).toBeVisible();
    await waitFor(() => expect(screen.getByLabelText('Rundens navn')).toHaveFocus());
    await userEvent.type(screen.getByLabelText('Rundens navn'), 'Runde 2026');
    await userEvent.type(screen.getByLabelText('Svar senest'), '10-12-2026');
    await userEvent.click(screen.getByRole('button', { name: 'Åbn runden' }));
    await waitFor(() =>
      expect(screen.getByLabelText('Svar senest')).toHaveAccessibleDescription(
        expect.stringContaining(message),
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Åbn runden' }));
    expect(await screen.findByText(/^Runde 2026 er åben\./)).toBeVisible();
    expect(sent[1]).toEqual({ programmeKey: 'kl12', title: 'Runde 2026', answerBy: '2026-12-10' });
    expect(await screen.findByRole('table', { name: 'Klynge Syd' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Åbn en ny runde' })).toBeNull();
  });
});
