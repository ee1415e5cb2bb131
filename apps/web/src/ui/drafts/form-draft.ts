/** A form while it is filled in, and the draft it is kept as. */
import type { Draft, FieldName } from './draft.ts';
import { type FormFields, type FormValue, recordIn } from './form-fields.ts';

export type FormValues = Record<string, FormValue>;

export type FormState<Values> = {
  /** What it held before anybody touched it: what the server has is compared with this. */
  begin: Values;
  values: Values;
  /** What stands in its date fields and is no date yet, by their names. */
  typed: Readonly<Record<string, string>>;
};

export const startOf = <Values>(begin: Values): FormState<Values> => ({
  begin,
  values: begin,
  typed: {},
});

const isSame = (one: FormValue, other: FormValue): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Nothing in it is other than what it began with. */
export function isUntouched<Values extends FormValues>(state: FormState<Values>): boolean {
  const { begin, values, typed } = state;
  const isAsBegun = Object.keys(values).every((name) => isSame(values[name], begin[name]));
  return isAsBegun && Object.values(typed).every((text) => text === '');
}

/** What a person wrote in it, without what stood there beforehand. */
function wordsOf<Values extends FormValues>(
  { begin, values, typed }: FormState<Values>,
  fields: FormFields<Values>,
): string {
  const texts = Object.keys(fields)
    .filter((name) => !isSame(values[name], begin[name]))
    .map((name) => fields[name]?.words(values[name] as Values[string]).trim() ?? '');
  return [...texts, ...Object.values(typed)].filter((text) => text !== '').join('\n');
}

export function toDraft<Values extends FormValues>(
  name: FieldName,
  state: FormState<Values>,
  fields: FormFields<Values>,
): Draft {
  const { begin, values, typed } = state;
  return {
    ...name,
    from: JSON.stringify(begin),
    to: JSON.stringify({ values, typed }),
    words: wordsOf(state, fields),
  };
}

/** Each field as the form knows it; what it does not know is as in `known`. */
function readValues<Values extends FormValues>(
  stored: unknown,
  known: Values,
  fields: FormFields<Values>,
): Values {
  const found = recordIn(stored);
  const read = Object.keys(fields).map((name) => {
    const value = fields[name]?.read(found[name]);
    return [name, value === undefined ? known[name] : value];
  });
  return Object.fromEntries(read) as Values;
}

function readTyped(stored: unknown): FormState<unknown>['typed'] {
  const texts = Object.entries(recordIn(stored)).filter(([, text]) => typeof text === 'string');
  return Object.fromEntries(texts) as Record<string, string>;
}

/** The form as it was left; null when the draft is no form's. */
export function fromDraft<Values extends FormValues>(
  draft: Draft,
  known: Values,
  fields: FormFields<Values>,
): FormState<Values> | null {
  try {
    const left = recordIn(JSON.parse(String(draft.to)));
    if (!Object.hasOwn(left, 'values')) return null;
    const begin = readValues(JSON.parse(String(draft.from)), known, fields);
    const values = readValues(left['values'], begin, fields);
    return { begin, values, typed: readTyped(left['typed']) };
  } catch {
    return null;
  }
}
