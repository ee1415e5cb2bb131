/** One answer that saves itself once it is whole, with what is wrong with it and what a colleague wrote. */
import type { AssessmentLineFragment } from '@sammenhaeng/graph/generated/graphql';
import { useEffect, useState } from 'react';
import type { SaveOutcome } from '../../ui/save-outcome.ts';
import { useText } from '../../ui/text.tsx';
import { useAutosave } from '../../ui/use-autosave.ts';
import { useToday } from '../../ui/use-today.ts';
import { type FormPlace, lineKey, pathOf } from '../form-place.ts';
import { type LineField, type LineValues, missingIn, readLine, writeLine } from './line-values.ts';
import { useAnswer } from './use-answer.ts';

type Options = {
  place: FormPlace;
  line: AssessmentLineFragment;
  defaultFunctionName: string;
};

/** What stands on the server, as the fields hold it. */
function valuesOf(
  answer: AssessmentLineFragment['answer'],
  functionName: string,
  today: string,
): LineValues {
  if (!answer) return { level: null, evidence: '', functionName, assessedOn: today, typedDay: '' };
  return {
    level: answer.level,
    evidence: answer.evidence,
    functionName: answer.functionName,
    assessedOn: answer.assessedOn,
    typedDay: '',
  };
}

export function useLine({ place, line, defaultFunctionName }: Options) {
  const t = useText();
  const today = useToday();
  const { number } = line.recommendation;
  const { give, takeBack } = useAnswer(place, number);
  const textOf = (answer: AssessmentLineFragment['answer']) =>
    writeLine(valuesOf(answer, defaultFunctionName, today));
  const server = textOf(line.answer);
  // By what stood in the fields: the revision a change builds on, and how the writer typed it. The
  // server cleans a text, and a space at the end must not vanish under somebody's hands.
  const [revisions] = useState(() => new Map<string, number>());
  const [typedAs] = useState(() => new Map<string, string>());
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});

  async function save(from: string, to: string): Promise<SaveOutcome> {
    const values = readLine(to);
    const { level, evidence, functionName, assessedOn } = values;
    if (level === null || assessedOn === null || missingIn(values, today).length > 0) {
      return { kind: 'invalid', message: '' };
    }
    const expectedRevision = readLine(from).level === null ? null : revisions.get(from);
    // What was typed before the page was left began with an answer that is another by now.
    if (expectedRevision === undefined) return { kind: 'conflict' };
    const outcome = await give({ level, evidence, functionName, assessedOn, expectedRevision });
    switch (outcome.kind) {
      case 'saved':
        if (outcome.answer) revisions.set(to, outcome.answer.revision);
        typedAs.set(textOf(outcome.answer), to);
        return { kind: 'saved' };
      case 'conflict':
        if (outcome.answer) revisions.set(textOf(outcome.answer), outcome.answer.revision);
        return { kind: 'conflict', theirs: textOf(outcome.answer) };
      case 'refused':
        setProblems(outcome.problems);
        return { kind: 'invalid', message: outcome.message };
      case 'failed':
        return { kind: 'failed' };
    }
  }

  const standing = typedAs.get(server) ?? server;
  useEffect(() => {
    if (line.answer) revisions.set(standing, line.answer.revision);
  });
  const { autosave, view } = useAutosave(standing, save, {
    kept: {
      name: {
        key: lineKey(place, number),
        page: pathOf(place),
        place: null,
        label: t('assessment.line.kept', { number }),
      },
      words: (text) => readLine(text).evidence,
    },
  });

  function change(changes: Partial<LineValues>) {
    setProblems({});
    // What stands there now, not what was drawn: a date gives two changes at once.
    autosave.type(writeLine({ ...readLine(autosave.view().mine), ...changes }));
  }

  const values = readLine(view.mine);
  const isTouched = view.mine !== standing;
  const missing: LineField[] = isTouched ? missingIn(values, today) : [];
  return { values, change, missing, problems, view, autosave, isTouched, today, takeBack };
}

export type LineWork = ReturnType<typeof useLine>;
