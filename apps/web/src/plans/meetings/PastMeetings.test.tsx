/** What can be fetched of a meeting that was: its minutes for each, and that it is cancelled. */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import { TUESDAY } from '../../testing/render-screen.tsx';
import { ClockContext } from '../../ui/use-today.ts';
import { PlanSaving } from '../saving/PlanSaving.tsx';
import { aPlan, PLAN_ID } from '../testing/a-plan.ts';
import MeetingSection from './MeetingSection.tsx';
import { aMeeting, anAttendance } from './a-meeting.test-data.ts';

const asked = (id: string, name: string, participant: object = {}, more: object = {}) =>
  anAttendance({ participant: { id, name, ...participant }, ...more });

function open(meeting: object, changes: object = {}) {
  const card = (
    <ClockContext value={() => TUESDAY}>
      <PlanSaving planId={PLAN_ID}>
        <MeetingSection planId={PLAN_ID} />
      </PlanSaving>
    </ClockContext>
  );
  const plan = aPlan({ meetings: [aMeeting(meeting)], ...changes });
  renderAt(`/planer/${PLAN_ID}`, card, { plan: () => plan });
}

async function unfold(attendances: object[], changes: object = {}) {
  open({ state: 'HELD', meetingOn: '2026-09-02', attendances }, changes);
  await userEvent.click(await screen.findByText(/ons\. 2\. sep\. 2026/));
}
const linksOf = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));

describe('the minutes to print', () => {
  test('are there for each, also in large print, and not for whom no consent covers', async () => {
    await unfold([
      asked('anna', 'Anna Demo-Skov'),
      asked('bo', 'Bo Demo-Sten', { needsConsent: true, consentState: 'WITHDRAWN' }),
      asked('carl', 'Carl Demo-Mose', { receivesPlan: false }),
      asked('dorte', 'Dorte Demo-Hede', { leftOn: '2026-09-10' }),
    ]);
    const large = screen.getByRole('link', {
      name: 'Referat til Anna Demo-Skov med stor skrift, PDF',
    });
    expect(large).toHaveAttribute('href', '/dokumenter/moede/meeting/anna/referat.pdf?stor=1');
    expect(linksOf()).toEqual([
      '/dokumenter/moede/meeting/anna/referat.pdf',
      '/dokumenter/moede/meeting/anna/referat.pdf?stor=1',
    ]);
    expect(screen.getByText('Uden samtykke kan der ikke gives et referat.')).toBeVisible();
  });

  test('of a closed plan are given by those who held it, and a guest fetches their own', async () => {
    const mine = (needsConsent: boolean) => [
      asked('anna', 'Anna Demo-Skov', { needsConsent, consentState: 'LIVE' }, { isOwn: true }),
      asked('bo', 'Bo Demo-Sten'),
    ];
    await unfold(mine(true), { viewerCanChange: false });
    expect(linksOf().filter((href) => href?.includes('/bo/'))).toEqual([]);
    expect(linksOf()).toHaveLength(2);
  });
});

describe('a meeting that is cancelled', () => {
  test('that was called and lies ahead is open, with what is sent to those who were called', async () => {
    open({ state: 'CANCELLED', callCount: 2 });
    const calendar = await screen.findByRole('link', { name: 'Kalenderfil med aflysning' });
    expect(calendar).toBeVisible();
    expect(calendar).toHaveAttribute('href', '/dokumenter/moede/meeting.ics');
    expect(screen.getByRole('button', { name: 'Kopiér besked om aflysning' })).toBeVisible();
  });

  test('that nobody was called to has nothing to send', async () => {
    open({ state: 'CANCELLED', callCount: 0 });
    await userEvent.click(await screen.findByText(/ons\. 2\. dec\. 2026/));
    expect(screen.queryByRole('link')).toBeNull();
  });
});
