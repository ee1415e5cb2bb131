// What may be logged of an error: its class, its code and where it came from, and never its words.

export type ErrorFacts = {
  class: string;
  code?: string;
  /** Functions and places in our code and its libraries, the innermost first. */
  frames?: string[];
  cause?: ErrorFacts;
};

const FRAMES = 15;
const CAUSES = 4;

/** A frame names a function and a place; what has another form may be words of the message. */
const FRAME = /^\s+at (?:[\w.$<>[\] ]+ \()?(?:file:\/\/|node:|\/)[^\s()]+:\d+:\d+\)?$/;
const NAME = /^[A-Za-z]\w{0,60}$/;
/** `P2002` of Prisma, `22P02` of PostgreSQL, `ECONNREFUSED` of the system. */
const CODE = /^(?=.*[A-Z0-9])[A-Z0-9_]{2,40}$/;

const part = (from: unknown, name: string): unknown =>
  typeof from === 'object' && from !== null && name in from
    ? (from as Record<string, unknown>)[name]
    : undefined;

const fitting = (text: unknown, form: RegExp): string | null =>
  typeof text === 'string' && form.test(text) ? text : null;

/** PostgreSQL's own code, where Prisma holds it. */
const databaseCode = (error: unknown): string | null =>
  fitting(
    part(part(part(part(error, 'meta'), 'driverAdapterError'), 'cause'), 'originalCode'),
    CODE,
  ) ??
  fitting(part(part(error, 'meta'), 'code'), CODE) ??
  fitting(part(error, 'originalCode'), CODE);

function framesOf(error: Error): string[] {
  const { message, stack = '' } = error;
  // The words stand before the frames, and may hold lines that look like one.
  const words = stack.indexOf(message);
  const after = words >= 0 ? stack.slice(words + message.length) : stack;
  return after
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim().replace(/^at /, ''));
}

/**
 * PostgreSQL quotes the value that did not fit, Prisma prints the arguments it was given, and an
 * error of our own may name what it was about: a person's number or name. None of that is logged.
 */
export function errorFacts(error: unknown, depth = 0): ErrorFacts {
  if (!(error instanceof Error)) return { class: typeof error };
  const code = [databaseCode(error), fitting(part(error, 'code'), CODE)]
    .filter((found) => found !== null)
    .join(' ');
  const frames = framesOf(error);
  const { cause } = error;
  return {
    class: fitting(error.constructor.name, NAME) ?? 'Error',
    ...(code && { code }),
    ...(frames.length > 0 && { frames }),
    ...(cause !== undefined && depth < CAUSES && { cause: errorFacts(cause, depth + 1) }),
  };
}
