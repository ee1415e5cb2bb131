/** What a browser still knows of a plan that the server no longer gives. */
import { gql, InMemoryCache } from '@apollo/client';
import { MockedProvider } from '@apollo/client/testing/react';
import { expect, test } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import { useForgetPlan } from './use-forget-plan.ts';

const known = gql`
  query Known {
    plan(id: "p1") { __typename id basis citizen { __typename id name } }
    planVersion(planId: "p1", number: 1) { __typename planId number basis }
    gone: planVersion(planId: "p1", number: 2) { __typename planId number basis }
    myPlans { __typename edges { __typename node { __typename id citizenName } } }
    viewer { __typename id name }
  }
`;

test('is nothing of the plan, and everything else', () => {
  const cache = new InMemoryCache();
  cache.writeQuery({
    query: known,
    data: {
      plan: {
        __typename: 'Plan',
        id: 'p1',
        basis: 'Hemmelig',
        citizen: { __typename: 'Citizen', id: 'c1', name: 'Alma Demo-Kilde' },
      },
      planVersion: { __typename: 'PlanVersion', planId: 'p1', number: 1, basis: 'Hemmelig' },
      gone: null,
      myPlans: {
        __typename: 'Plans',
        edges: [
          {
            __typename: 'Edge',
            node: { __typename: 'PlanSummary', id: 'p1', citizenName: 'Alma Demo-Kilde' },
          },
        ],
      },
      viewer: { __typename: 'Viewer', id: 'v', name: 'Milo Demo-Skov' },
    },
  });
  renderHook(() => useForgetPlan('p1'), {
    wrapper: ({ children }) => <MockedProvider cache={cache}>{children}</MockedProvider>,
  });
  const left = JSON.stringify(cache.extract());
  expect(left).not.toMatch(/Hemmelig|Alma/);
  expect(left).toContain('Milo Demo-Skov');
  // That there is no such version is kept: asking again would never end.
  expect(left).toContain('"planVersion({\\"number\\":2,\\"planId\\":\\"p1\\"})":null');
});
