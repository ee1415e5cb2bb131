/** Which values a text needs, read by the compiler from the ICU text itself. */

type Toggle<Mode> = Mode extends 'text' ? 'argument' : 'text';

type NameAt<Rest extends string> = Rest extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name},${string}`
    ? Name
    : Inside
  : never;

/**
 * Names of the arguments of an ICU text. Every brace switches between text and argument: in
 * `{n, plural, one {# plan} other {# planer}}` the first opens an argument, the next a text.
 */
type ArgumentNames<
  Text extends string,
  Mode = 'text',
> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${infer _Closed}}${infer Between}`
    ? ArgumentNames<`${Between}{${After}`, Toggle<Mode>>
    : (Mode extends 'text' ? NameAt<After> : never) | ArgumentNames<After, Toggle<Mode>>
  : never;

/** The values a text needs; an empty record when it needs none. */
export type TextValues<Text extends string, Value = string | number> = Record<
  ArgumentNames<Text>,
  Value
>;
