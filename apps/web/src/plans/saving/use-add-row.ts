/** Adds rows to a list of the plan: what is added without a line is remembered, and comes by itself. */
import { useState } from 'react';
import { focusPlace } from '../place/focus-place.ts';
import { type ChangeResult, saveOf } from './change-result.ts';
import { useFieldValue } from './use-field-value.ts';

type List<Kind extends string> = {
  /** Names the list, the same after a reload. */
  key: string;
  /** As the screen calls what is pressed. */
  label: string;
  kinds: readonly Kind[];
  /** Must give the same row however often it is sent. */
  add: (id: string, kind: Kind) => Promise<ChangeResult>;
  /** Where a new row is written in. */
  placeOf: (id: string) => string;
};

export type AddedRows<Kind> = {
  addRow: (kind: Kind) => void;
  isWaiting: boolean;
  refusal: string | null;
};

const ROW = /^([A-Z_]+)\/([\da-f-]{36})$/;

/** The rows that are to be added, as they are kept: 'PRIMARY/…', one beside the other. */
function rowsIn<Kind extends string>(text: string, kinds: readonly Kind[]) {
  return text.split(' ').flatMap((row) => {
    const [, named, id] = ROW.exec(row) ?? [];
    const kind = kinds.find((one) => one === named);
    return kind && id ? [{ id, kind }] : [];
  });
}

export function useAddRow<Kind extends string>(list: List<Kind>): AddedRows<Kind> {
  const { key, label, kinds, add, placeOf } = list;
  const [refusal, setRefusal] = useState<string | null>(null);
  // The focus goes to a row that comes at once, and to none that comes when nobody expects it.
  const [expected, setExpected] = useState<string | null>(null);

  async function send(_: string, text: string): Promise<ChangeResult> {
    for (const { id, kind } of rowsIn(text, kinds)) {
      const result = await add(id, kind);
      if (result.kind === 'failed') {
        setExpected(null);
        return result;
      }
      if (result.kind !== 'saved') setRefusal(result.message);
      else if (expected === id) focusPlace(placeOf(id));
    }
    return { kind: 'saved' };
  }

  // A list of rows to be added is a field like any other: kept, sent, and tried again.
  const { view, choose } = useFieldValue<string>({
    label,
    value: '',
    onSave: saveOf(key, send),
    inWords: () => '',
    read: () => undefined,
  });
  const isSent = view.state === 'idle' || view.state === 'saved';
  return {
    addRow: (kind) => {
      const id = crypto.randomUUID();
      setExpected(id);
      setRefusal(null);
      choose(`${isSent ? '' : view.mine} ${kind}/${id}`.trim());
    },
    isWaiting: view.state === 'failed',
    refusal,
  };
}
