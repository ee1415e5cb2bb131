/** Asks for `__typename` wherever Apollo's cache expects it, before a document is hashed. */
import { Kind, visit } from 'graphql';

/** @type {import('graphql').FieldNode} */
const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The document with `__typename` in every selection but that of the operation itself.
 * @param {import('graphql').DocumentNode} document
 * @returns {import('graphql').DocumentNode}
 */
export function withTypenames(document) {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      const isOperation = !!parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
      const isThere = node.selections.some(
        (selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename',
      );
      if (isOperation || isThere) return undefined;
      return { ...node, selections: [TYPENAME, ...node.selections] };
    },
  });
}
