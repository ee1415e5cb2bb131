/** A hand-over that was withdrawn before it was answered, as the one who was asked meets it. */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
// The parts are fetched with the data; a test has them at hand.
import './AskedSection.tsx';
import './CaseloadSection.tsx';
import HandOverPage from '../HandOverPage.tsx';
import { aHandOver, nothing } from './a-hand-over.test-data.ts';

const message = 'Forslaget er trukket tilbage imens. Du skal ikke gøre noget.';

test('why nothing was taken over is told of a proposal that is gone by then', async () => {
  let asked = [aHandOver('h1')];
  const acceptHandOvers = ({ input }: { input: { ids: string[] } }) => {
    asked = [];
    const problem = { field: 'id', code: 'HAND_OVER_WITHDRAWN', message };
    const outcomes = input.ids.map((id) => ({ id, handOver: null, problem }));
    return { __typename: 'HandOversDone', outcomes };
  };
  const answers = { ...nothing, handOversToMe: () => asked, acceptHandOvers };
  renderAt('/planer/overdragelse', <HandOverPage />, answers);
  await userEvent.click(await screen.findByRole('button', { name: /^Overtag planen for AK/ }));
  expect(await screen.findByText(`AK, født 1985: ${message}`)).toBeVisible();
  expect(screen.queryByRole('listitem', { name: /AK/ })).not.toBeInTheDocument();
  expect(screen.queryByText('Du er nu tovholder for planen.')).not.toBeInTheDocument();
});
