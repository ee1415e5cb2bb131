/** Gives a test the errors and dates of the world that its worker loads packages and sources in. */
import { runInThisContext } from 'node:vm';

const NAMES = [
  'Error',
  'AggregateError',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
  'Date',
  'JSON',
];

for (const name of NAMES) globalThis[name] = runInThisContext(name);
