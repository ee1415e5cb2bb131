/** Sending a plan as its lead meets it. */
import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderAt } from '../../testing/render-at.tsx';
import { PlanSaving } from '../saving/PlanSaving.tsx';
import { aPlan } from '../testing/a-plan.ts';
import { openPlan } from '../testing/open-plan.tsx';
import { SendingSection } from './SendingSection.tsx';

const ALL = ['MASTER_DATA', 'MAPPING', 'CHALLENGES', 'GOALS', 'FOLLOW_UP'];
const person = (id: string, kind: string, name: string, more: object = {}) => ({
  __typename: 'Participant',
  id,
  kind,
  name,
  function: '',
  isLead: false,
  ...more,
});
const refusal = {
  field: 'participantId',
  code: 'NO_LIVE_CONSENT',
  message: 'Borgeren har ikke givet samtykke, der gælder i dag.',
};
const recipients = [
  {
    participant: person('r1', 'CITIZEN', 'Alma Demo-Kilde'),
    sections: ALL,
    refusal: null,
    legalGrounds: [],
  },
  {
    participant: person('r2', 'RELATIVE', 'Bodil Demo-Kilde', { function: 'mor' }),
    sections: ['MASTER_DATA', 'GOALS'],
    refusal: null,
    legalGrounds: ['WEIGHTY_REGARD'],
  },
  {
    participant: person('r3', 'GP', 'Grethe Demo-Lyng'),
    sections: [],
    refusal,
    legalGrounds: ['CURRENT_TREATMENT', 'WEIGHTY_REGARD'],
  },
];
const receipt = {
  __typename: 'PlanDispatch',
  id: 'd1',
  version: 2,
  participantId: 'r2',
  recipientName: 'Bodil Demo-Kilde',
  channel: 'PAPER',
  isLargePrint: false,
  sections: ['GOALS'],
  sectionsToday: ['GOALS'],
  sentAt: '2026-11-20T10:00:00Z',
  sentByName: 'Karla Demo-Vinter',
  legalGround: null,
  reason: null,
};

function planWith(more: object) {
  return {
    __typename: 'Plan',
    id: 'p1',
    version: 2,
    hasUnagreedChanges: false,
    viewerCanSend: true,
    lead: person('l1', 'PROFESSIONAL', 'Karla Demo-Vinter', { isLead: true }),
    recipients,
    dispatches: [],
    ...more,
  };
}

/** Draws the part, and keeps what is sent; every sending is refused with a sentence. */
function draw(more: object = {}, problems: object[] = []) {
  const sent: unknown[] = [];
  // A plan as the page reads it, with what its parts read of it.
  const plan = planWith(more) as unknown as Parameters<typeof SendingSection>[0]['plan'];
  const part = (
    <PlanSaving planId="plan">
      <SendingSection plan={plan} />
    </PlanSaving>
  );
  renderAt('/planer/p1', part, {
    sendPlan: ({ input }: { input: unknown }) => {
      sent.push(input);
      return { __typename: 'Invalid', message: 'Det gik ikke.', problems };
    },
  });
  return sent;
}

test('everybody who may have it is chosen beforehand, each with what they get', async () => {
  const sent = draw();
  const list = await screen.findByRole('list', { name: 'Modtagere' });
  expect(within(list).getByText('Får: hele planen')).toBeInTheDocument();
  expect(
    within(list).getByText('Får: Stamoplysninger og Fælles mål og indsatser'),
  ).toBeInTheDocument();
  await userEvent.selectOptions(
    screen.getByLabelText('Hvordan får Alma Demo-Kilde planen?'),
    'Brev',
  );
  await userEvent.click(screen.getByRole('checkbox', { name: 'Stor skrift til Alma Demo-Kilde' }));
  await userEvent.click(screen.getByRole('button', { name: 'Gør klar til 2 modtagere' }));
  expect(sent).toMatchObject([
    {
      planId: 'p1',
      version: 2,
      recipients: [
        { participantId: 'r1', channel: 'PAPER', largePrint: true },
        { participantId: 'r2', channel: 'PAPER', largePrint: false },
      ],
    },
  ]);
  expect(await screen.findByText('Det gik ikke.')).toBeInTheDocument();
});

test('whose consent ended since they were chosen is named, and that nobody was sent anything', async () => {
  draw({}, [{ ...refusal, field: 'recipients.1.participantId' }]);
  await userEvent.click(await screen.findByRole('button', { name: 'Gør klar til 2 modtagere' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    `Der er ikke gjort noget klar. Bodil Demo-Kilde: ${refusal.message}`,
  );
});

test('a consent that ended meanwhile is shown once sending was refused', async () => {
  const sendable = { status: 'AGREED', version: 2, viewerCanSend: true, viewerIsLead: true };
  const plan = aPlan({ ...sendable, recipients: [recipients[0], recipients[1]] });
  let isWithdrawn = false;
  openPlan(plan, {
    plan: () =>
      isWithdrawn
        ? { ...plan, recipients: [recipients[0], { ...recipients[1], sections: [], refusal }] }
        : { ...plan },
    sendPlan: () => {
      isWithdrawn = true;
      const problems = [{ ...refusal, field: 'recipients.1.participantId' }];
      return { __typename: 'Invalid', message: 'Det gik ikke.', problems };
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Gør klar til 2 modtagere' }));
  expect(await screen.findByRole('button', { name: 'Gør klar til 1 modtager' })).toBeVisible();
  expect(screen.queryByRole('checkbox', { name: /Bodil/ })).not.toBeInTheDocument();
  expect(screen.getByText(/gjort noget klar\. Bodil Demo-Kilde: Borgeren/)).toBeVisible();
});

test('whoever may not have it is named with the reason, and cannot be chosen', async () => {
  draw();
  expect(await screen.findByText(refusal.message)).toBeInTheDocument();
  expect(screen.queryByRole('checkbox', { name: /Grethe/ })).not.toBeInTheDocument();
});

test('sharing without consent asks for ground, what is necessary, and why', async () => {
  const sent = draw();
  await userEvent.click(
    await screen.findByRole('button', { name: 'Del uden samtykke med Grethe Demo-Lyng' }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Gør klar på denne hjemmel' }));
  expect(screen.getByText('Vælg den hjemmel, du bruger.')).toBeInTheDocument();
  expect(sent).toEqual([]);
  await userEvent.selectOptions(
    screen.getByLabelText('Hjemmel'),
    screen.getByRole('option', { name: /§ 43, stk. 2, nr. 2/ }),
  );
  expect(screen.getByText(/Fortæl borgeren snarest/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Udfordringer' }));
  await userEvent.type(screen.getByLabelText('Hvorfor er det nødvendigt?'), 'Akut fare');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Stor skrift' }));
  await userEvent.click(screen.getByRole('button', { name: 'Gør klar på denne hjemmel' }));
  expect(sent).toMatchObject([
    {
      recipients: [
        {
          participantId: 'r3',
          legalGround: 'WEIGHTY_REGARD',
          sections: ['CHALLENGES'],
          reason: 'Akut fare',
          largePrint: true,
        },
      ],
    },
  ]);
});

test('what a consent does not cover can be shared on a ground, and no more than that', async () => {
  const sent = draw();
  const row = (await screen.findByText(/Bodil Demo-Kilde, mor/)).closest('li') as HTMLElement;
  const offer = { name: 'Del uden samtykke med Bodil Demo-Kilde' };
  await userEvent.click(within(row).getByRole('button', offer));
  const necessary = within(row).getByRole('group', { name: /nødvendigt|nødvendige/ });
  expect(within(necessary).getAllByRole('checkbox')).toHaveLength(3);
  for (const name of ['Afdækning', 'Udfordringer', 'Opfølgning']) {
    expect(within(necessary).getByRole('checkbox', { name })).not.toBeChecked();
  }
  await userEvent.selectOptions(within(row).getByLabelText('Hjemmel'), 'WEIGHTY_REGARD');
  await userEvent.click(within(row).getByRole('checkbox', { name: 'Opfølgning' }));
  await userEvent.type(within(row).getByLabelText('Hvorfor er det nødvendigt?'), 'Akut fare');
  await userEvent.click(within(row).getByRole('button', { name: 'Gør klar på denne hjemmel' }));
  expect(sent).toMatchObject([
    { recipients: [{ participantId: 'r2', sections: ['FOLLOW_UP'], reason: 'Akut fare' }] },
  ]);
  // The citizen and whoever may have it all need no ground.
  expect(screen.queryByRole('button', { name: /uden samtykke med Alma/ })).toBeNull();
});

test('a receipt leads to its documents, until the consent has ended', async () => {
  const ended = { ...receipt, id: 'd2', recipientName: 'Milo Demo-Skov', sectionsToday: [] };
  const without = { id: 'd3', recipientName: 'Asta Demo-Lund', sectionsToday: ['CHALLENGES'] };
  draw({ dispatches: [receipt, ended, { ...receipt, ...without }] });
  const link = await screen.findByRole('link', { name: 'PDF til Bodil Demo-Kilde' });
  expect(link).toHaveAttribute('href', '/dokumenter/d1.pdf');
  expect(screen.getByRole('link', { name: 'Kalenderfil til Bodil Demo-Kilde' })).toHaveAttribute(
    'href',
    '/dokumenter/d1.ics',
  );
  expect(screen.queryByRole('link', { name: /Milo/ })).not.toBeInTheDocument();
  // Sections without a day have no calendar, and what they say is still to be fetched.
  expect(screen.getByRole('link', { name: 'PDF til Asta Demo-Lund' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /Kalenderfil til Asta/ })).not.toBeInTheDocument();
  expect(screen.getByText(/Dokumentet kan ikke hentes mere/)).toBeInTheDocument();
  // Whoever has it is not chosen once more.
  expect(screen.getByRole('checkbox', { name: /Bodil Demo-Kilde, mor/ })).not.toBeChecked();
  expect(screen.getByRole('button', { name: 'Gør klar til 1 modtager' })).toBeInTheDocument();
});

test('whoever may not send reads who does, and may look at the version', async () => {
  draw({ viewerCanSend: false, recipients: [] });
  expect(
    await screen.findByText('Det er tovholderen Karla Demo-Vinter, der sender planen.'),
  ).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Se version 2 som PDF' })).toHaveAttribute(
    'href',
    '/dokumenter/version/p1/2.pdf',
  );
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('before the first version there is nothing to send', async () => {
  draw({ version: 0, viewerCanSend: false, recipients: [] });
  expect(await screen.findByText('Planen kan sendes, når den er aftalt.')).toBeInTheDocument();
});
