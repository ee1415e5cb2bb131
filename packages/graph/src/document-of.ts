/** Puts a compiled document together from its own definition and the fragments it spreads. */

type Definition = {
  kind: string;
  name?: { kind: string; value: string } | undefined;
  [more: string]: unknown;
};

/** As much of a GraphQL document as putting it together needs. */
export type CompiledDocument = {
  kind: 'Document';
  readonly definitions: readonly Definition[];
  __meta__?: { hash: string };
};

/** A fragment that is spread twice is defined once, or the document would be invalid. */
function together(definition: Definition, fragments: readonly CompiledDocument[]): Definition[] {
  const all = [definition, ...fragments.flatMap((fragment) => fragment.definitions)];
  return [...new Map(all.map((one) => [one.name?.value, one] as const)).values()];
}

/**
 * The document. Its fragments are looked up when it is first read: the bundler may run the modules
 * of a page in an order in which a fragment comes after the document that spreads it.
 */
export function documentOf(
  definition: Definition,
  fragments: () => readonly CompiledDocument[],
  hash: string | null,
): CompiledDocument {
  let definitions: Definition[] | undefined;
  return {
    kind: 'Document',
    get definitions() {
      definitions ??= together(definition, fragments());
      return definitions;
    },
    ...(hash ? { __meta__: { hash } } : {}),
  };
}
