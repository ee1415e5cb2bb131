/** The search in a bar of its own, for people who may more or less, with a server that answers. */
import type { Place, Role } from '@sammenhaeng/graph/generated/graphql';
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type Viewer, ViewerContext } from '../../../access/viewer.ts';
import { renderAt } from '../../../testing/render-at.tsx';
import { SearchSlot } from '../SearchSlot.tsx';

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

export const KARLA = aViewer(
  ['PRACTITIONER'],
  ['MY_PLANS', 'WORKLIST', 'COMPARISON', 'PROGRAMMES', 'ACCESS_LOG'],
);
export const SIGRID = aViewer(['STEERING_GROUP'], ['COMPARISON', 'PROGRAMMES']);
export const BO = aViewer(['ADMINISTRATOR'], ['ADMINISTRATION']);

export const ellen = {
  id: 'p1',
  citizenName: 'Ellen Demo-Ask',
  citizenBirthYear: 1990,
  status: 'AGREED',
  leadName: 'Karla Demo-Vinter',
  viewerIsLead: true,
};
export const elias = { ...ellen, id: 'p2', citizenName: 'Elias Demo-Bøg', viewerIsLead: false };

type Plans = (typeof ellen)[];
export const listOf = (plans: Plans, totalCount = plans.length) => ({
  totalCount,
  edges: plans.map((node) => ({ node })),
});

/** The page, and what the server was asked for. */
export function open(viewer: Viewer, answers: Record<string, unknown> = {}) {
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
export const pauses = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 400)));

export const button = () => screen.findByRole('button', { name: 'Søg' });
export const field = () => screen.findByRole('combobox');
export const names = () => screen.getAllByRole('option').map((option) => option.textContent);
export const address = () => screen.getByTestId('address');
export const settled = (words: string | RegExp) => screen.findByText(words);

export async function opened(viewer: Viewer, answers: Record<string, unknown> = {}) {
  const asked = open(viewer, answers);
  await userEvent.click(await button());
  await field();
  return asked;
}
