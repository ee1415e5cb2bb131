/** A municipality's self-assessment while somebody answers it, and when it can only be read. */
import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { renderAt } from '../testing/render-at.tsx';
import { TUESDAY } from '../testing/render-screen.tsx';
import { ClockContext } from '../ui/use-today.ts';
import {
  aForm,
  ADDRESS,
  aLine,
  anAnswer,
  answeredLine,
  othersLine,
} from './a-self-assessment.test-data.ts';
import SelfAssessmentPage from './SelfAssessmentPage.tsx';

type Sent = { input: Record<string, unknown> };

function open(form: object | null, answers: object = {}) {
  const page = (
    <ClockContext value={() => TUESDAY}>
      <Routes>
        <Route
          path="/selvvurdering/:programmeKey/:roundKey/:municipalityCode"
          element={<SelfAssessmentPage />}
        />
      </Routes>
    </ClockContext>
  );
  return renderAt(ADDRESS, page, { selfAssessment: form, ...answers });
}

const part = async (number: number) =>
  within(await screen.findByRole('region', { name: `${number} Anbefaling nummer ${number}` }));

/** An API that keeps what is sent, and answers as it stands then. */
function keeping(sent: Record<string, unknown>[]) {
  return ({ input }: Sent) => {
    sent.push({ ...input });
    const { level, evidence, functionName, assessedOn } = input;
    const answer = { level, evidence: String(evidence).trim(), functionName, assessedOn };
    return {
      __typename: 'AssessmentSaved',
      line: answeredLine(1, { ...answer, revision: 10 + sent.length }),
    };
  };
}

describe('an answer', () => {
  test('saves itself once it is whole, and says before what is missing', async () => {
    const sent: Record<string, unknown>[] = [];
    const lines = [aLine(1), aLine(2)];
    open(aForm(lines, { previousRoundTitle: null }), { answerAssessment: keeping(sent) });
    const line = await part(1);
    expect(screen.getByText('0 af 2 besvaret')).toBeVisible();
    expect(line.getByText('Ikke besvaret')).toBeVisible();
    await userEvent.click(line.getByRole('radio', { name: '3 stort set på plads' }));
    expect(line.getByText('Ikke gemt endnu. Mangler: hvordan I ved det.')).toBeVisible();
    await userEvent.type(line.getByLabelText('Hvordan ved I det?'), 'Vi har talt efter. ');
    expect(await line.findByText('Gemt')).toBeVisible();
    expect(line.getByText('Besvaret')).toBeVisible();
    expect(screen.getByText('1 af 2 besvaret')).toBeVisible();
    expect(sent.at(-1)).toEqual({
      programmeKey: 'kl12',
      roundKey: '2026',
      municipalityCode: '370',
      recommendationNumber: 1,
      level: 3,
      evidence: 'Vi har talt efter. ',
      functionName: 'koordinator',
      assessedOn: '2026-11-24',
      expectedRevision: null,
    });
  });

  test('is not cleaned under the hands of whoever writes on, and builds on what was saved', async () => {
    const sent: Record<string, unknown>[] = [];
    open(aForm([aLine(1)]), { answerAssessment: keeping(sent) });
    const line = await part(1);
    await userEvent.click(line.getByRole('radio', { name: /^1/ }));
    const evidence = line.getByLabelText('Hvordan ved I det?');
    await userEvent.type(evidence, 'Vi ');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(await line.findByText('Gemt')).toBeVisible();
    expect(evidence).toHaveValue('Vi ');
    await userEvent.type(evidence, 'ved det');
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ evidence: 'Vi ved det' }));
    // Each save is one more, and builds on the one before.
    expect(sent.map((one) => one['expectedRevision'])).toEqual(
      sent.map((_, nth) => (nth === 0 ? null : 10 + nth)),
    );
  });

  test('says at its field what the server has against it', async () => {
    const message = 'Skriv den funktion, der har vurderet, for eksempel centerleder.';
    const problems = [{ field: 'functionName', code: 'FUNCTION_IS_NAME', message }];
    open(aForm([answeredLine(1)]), {
      answerAssessment: { __typename: 'Invalid', message, problems },
    });
    const line = await part(1);
    const field = line.getByLabelText(/^Vurderet af/);
    await userEvent.clear(field);
    expect(line.getByText('Ikke gemt endnu. Mangler: funktion.')).toBeVisible();
    await userEvent.type(field, 'Nora');
    await userEvent.tab();
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(expect.stringContaining(message)),
    );
    expect(field).toHaveValue('Nora');
    expect(line.getByText('Ikke gemt endnu. Ret det, der er markeret.')).toBeVisible();
  });

  test('says what is missing where a day is no date, and does not save the one before', async () => {
    const sent: Record<string, unknown>[] = [];
    open(aForm([answeredLine(1)]), { answerAssessment: keeping(sent) });
    const line = await part(1);
    const day = line.getByLabelText('Vurderet den');
    await userEvent.clear(day);
    await userEvent.type(day, '31-02');
    await userEvent.tab();
    expect(line.getByText('Ikke gemt endnu. Mangler: dag.')).toBeVisible();
    expect(line.getByText(/Skriv datoen som dag-måned-år/)).toBeVisible();
    await userEvent.clear(day);
    await userEvent.type(day, '21-11-2026');
    await userEvent.tab();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ assessedOn: '2026-11-21', expectedRevision: 7 });
  });

  test('takes level and sentence of the round before over, to be gone on with', async () => {
    const sent: Record<string, unknown>[] = [];
    const previous = anAnswer({ level: 3, evidence: 'Alle metoder er beskrevet.' });
    open(aForm([aLine(1, { previous })]), { answerAssessment: keeping(sent) });
    const line = await part(1);
    expect(line.getByText('Niveau 3, stort set på plads')).toBeVisible();
    await userEvent.click(line.getByRole('button', { name: 'Samme som sidst på anbefaling 1' }));
    const evidence = line.getByLabelText('Hvordan ved I det?');
    await waitFor(() => expect(evidence).toHaveFocus());
    expect(evidence).toHaveValue('Alle metoder er beskrevet.');
    expect(line.getByRole('radio', { name: /^3/ })).toBeChecked();
    await waitFor(() => expect(sent).toHaveLength(1));
    // As of today, by whoever answers now.
    expect(sent[0]).toMatchObject({ assessedOn: '2026-11-24', functionName: 'koordinator' });
    expect(line.queryByRole('button', { name: /^Samme som sidst/ })).toBeNull();
  });

  test('is taken back and given again', async () => {
    const sent: Record<string, unknown>[] = [];
    const withdrawn: unknown[] = [];
    open(aForm([answeredLine(1)]), {
      answerAssessment: keeping(sent),
      withdrawAssessment: ({ input }: Sent) => {
        withdrawn.push(input['expectedRevision']);
        return { __typename: 'AssessmentSaved', line: aLine(1) };
      },
    });
    const line = await part(1);
    await userEvent.click(line.getByRole('button', { name: 'Tag svaret på anbefaling 1 tilbage' }));
    const undo = await line.findByRole('button', { name: 'Fortryd' });
    await waitFor(() => expect(undo).toHaveFocus());
    expect(withdrawn).toEqual([7]);
    expect(line.getByLabelText('Hvordan ved I det?')).toHaveValue('');
    expect(screen.getByText('0 af 1 besvaret')).toBeVisible();
    await userEvent.click(undo);
    await waitFor(() => expect(line.getByRole('radio', { name: /^2/ })).toHaveFocus());
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      level: 2,
      evidence: 'To af fire metoder er beskrevet.',
      expectedRevision: null,
    });
    expect(await screen.findByText('1 af 1 besvaret')).toBeVisible();
  });
});

describe('when a colleague answered meanwhile', () => {
  const theirs = anAnswer({ level: 4, evidence: 'Kollegaens sætning.', revision: 9 });
  const conflict = {
    __typename: 'AssessmentConflict',
    message: 'x',
    line: answeredLine(1, theirs),
  };

  async function meetsColleague(sent: Record<string, unknown>[]) {
    const keep = keeping(sent);
    let isFirst = true;
    open(aForm([answeredLine(1)]), {
      answerAssessment: (asked: Sent) => {
        if (!isFirst) return keep(asked);
        isFirst = false;
        return conflict;
      },
    });
    const line = await part(1);
    await userEvent.type(line.getByLabelText('Hvordan ved I det?'), ' Og mere.');
    const box = within(await line.findByRole('alert'));
    expect(box.getByText('To af fire metoder er beskrevet. Og mere.')).toBeVisible();
    expect(box.getByText('Kollegaens sætning.')).toBeVisible();
    expect(box.getByText('Niveau 4, helt på plads')).toBeVisible();
    expect(line.queryByText(/Gemt/)).toBeNull();
    return { line, box };
  }

  test('mine is kept by choice, and then builds on theirs', async () => {
    const sent: Record<string, unknown>[] = [];
    const { line, box } = await meetsColleague(sent);
    expect(sent).toEqual([]);
    await userEvent.click(box.getByRole('button', { name: 'Behold mit svar' }));
    await waitFor(() => expect(line.getByRole('radio', { name: /^2/ })).toHaveFocus());
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      evidence: 'To af fire metoder er beskrevet. Og mere.',
      expectedRevision: 9,
    });
    expect(line.queryByRole('alert')).toBeNull();
  });

  test('theirs is taken by choice, and nothing is sent', async () => {
    const sent: Record<string, unknown>[] = [];
    const { line, box } = await meetsColleague(sent);
    await userEvent.click(box.getByRole('button', { name: 'Brug kollegaens svar' }));
    expect(line.getByLabelText('Hvordan ved I det?')).toHaveValue('Kollegaens sætning.');
    expect(line.getByRole('radio', { name: /^4/ })).toBeChecked();
    expect(sent).toEqual([]);
  });
});

describe('what is only read', () => {
  test('an ended round has no field, and not answered is no zero', async () => {
    const lines = [answeredLine(1, anAnswer({ level: 0 })), aLine(2, { previous: anAnswer() })];
    open(aForm(lines, { state: 'PUBLISHED' }));
    const first = await part(1);
    expect(first.getByText('Niveau 0, ikke på plads')).toBeVisible();
    const second = await part(2);
    expect(second.getAllByText('Ikke besvaret')).toHaveLength(2);
    expect(second.queryByText(/Niveau 0/)).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('what the state and the region answer for is named, and not counted', async () => {
    open(aForm([answeredLine(1), othersLine(3, 'STATE'), othersLine(11, 'REGION')]));
    const others = within(await screen.findByRole('region', { name: 'Ikke kommunens opgave' }));
    expect(others.getByText('Andres nummer 3 (staten)')).toBeVisible();
    expect(others.getByText('Andres nummer 11 (regionen)')).toBeVisible();
    expect(screen.getByText('1 af 1 besvaret')).toBeVisible();
    expect(screen.getByText('Alle 1 anbefalinger er besvaret.')).toBeVisible();
  });

  test('a self-assessment that is another’s answers like one that is not there', async () => {
    open(null);
    expect(
      await screen.findByRole('heading', { name: 'Vi kan ikke finde selvvurderingen' }),
    ).toBeVisible();
    expect(screen.getByText('Den findes ikke, eller du har ikke adgang til den.')).toBeVisible();
  });
});
