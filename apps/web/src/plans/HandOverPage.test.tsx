/** Handing over as the one who is asked meets it. */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asShown } from '../testing/as-shown.ts';
import { renderAt } from '../testing/render-at.tsx';
// The parts are fetched with the data; a test has them at hand.
import './hand-over/AskedSection.tsx';
import './hand-over/CaseloadSection.tsx';
import { aHandOver, done, nothing } from './hand-over/a-hand-over.test-data.ts';
import HandOverPage from './HandOverPage.tsx';

function open(answers: object) {
  return renderAt('/planer/overdragelse', <HandOverPage />, { ...nothing, ...answers });
}

describe('whoever is asked', () => {
  test('reads what to know, what is to be done and the next date, and takes over', async () => {
    let asked = [aHandOver('h1')];
    const acceptHandOvers = ({ input }: { input: { ids: string[] } }) => {
      asked = [];
      return done(input.ids);
    };
    open({ handOversToMe: () => asked, acceptHandOvers });
    const card = await screen.findByRole('listitem', { name: 'AK, født 1985' });
    expect(within(card).getByText('Ring til moderen først.')).toBeVisible();
    expect(within(card).getByText('tirs. 1. dec. 2026')).toBeVisible();
    expect(within(card).getByText(asShown('Bodil Demo-Kilde · 10-12-2026'))).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Overtag planen for AK, født 1985' }));
    expect(await screen.findByText('Du er nu tovholder for planen.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Åbn planen for AK, født 1985' })).toHaveAttribute(
      'href',
      '/planer/plan-h1',
    );
    await waitFor(() => expect(card).not.toBeInTheDocument());
  });

  test('says no with a reason, and not without', async () => {
    const reasons: string[] = [];
    const declineHandOver = ({ input }: { input: { id: string; reason: string } }) => {
      reasons.push(input.reason);
      return done([input.id]);
    };
    open({ handOversToMe: () => [aHandOver('h2')], declineHandOver });
    await userEvent.click(await screen.findByRole('button', { name: /^Sig nej/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Send svaret' }));
    expect(screen.getByText('Skriv kort, hvorfor du ikke kan overtage planen.')).toBeVisible();
    expect(reasons).toEqual([]);
    await userEvent.type(screen.getByLabelText('Hvorfor kan du ikke overtage?'), 'Orlov.');
    await userEvent.click(screen.getByRole('button', { name: 'Send svaret' }));
    expect(
      await screen.findByText('Dit nej er sendt. Jonas Demo-Berg er stadig tovholder.'),
    ).toBeVisible();
    expect(reasons).toEqual(['Orlov.']);
  });

  test('takes all at once; what was withdrawn meanwhile says so and stays', async () => {
    const message = 'Forslaget er trukket tilbage imens.';
    const acceptHandOvers = ({ input }: { input: { ids: string[] } }) => ({
      __typename: 'HandOversDone',
      outcomes: input.ids.map((id) => ({
        id,
        handOver: null,
        problem: id === 'h4' ? { field: 'id', code: 'HAND_OVER_WITHDRAWN', message } : null,
      })),
    });
    const both = [aHandOver('h3'), aHandOver('h4', { citizenInitials: 'BL' })];
    open({ handOversToMe: both, acceptHandOvers });
    await userEvent.click(await screen.findByRole('button', { name: 'Overtag alle 2' }));
    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.getByText('Du er nu tovholder for planen.')).toBeVisible();
  });
});

test('nothing to hand over says what would stand here', async () => {
  open({});
  expect(
    await screen.findByRole('heading', { name: 'Der er ikke noget at overdrage' }),
  ).toBeVisible();
});
