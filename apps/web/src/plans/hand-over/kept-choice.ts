/** Receivers and exceptions as they are read back from the device. */
import { choice, type FormField, recordIn, textIn } from '../../ui/drafts/form-fields.ts';
import type { OwnChoice } from './caseload-choice.ts';
import type { Receiver } from './ReceiverSearch.tsx';

function readReceiver(stored: unknown): Receiver | null | undefined {
  if (stored === null) return null;
  const { id, name, jobTitle, unit } = recordIn(stored);
  const { id: unitId, name: unitName } = recordIn(unit);
  const texts = [id, name, jobTitle, unitId, unitName].map(textIn);
  if (texts.includes(undefined)) return undefined;
  // All of them are texts.
  const [ofId, ofName, title, inId, inName] = texts as [string, string, string, string, string];
  const inUnit = { __typename: 'Unit' as const, id: inId, name: inName };
  return { __typename: 'Colleague', id: ofId, name: ofName, jobTitle: title, unit: inUnit };
}

/** The server asks again whether they may take over. */
export const aReceiver = choice(readReceiver);

export type OwnChoices = Readonly<Record<string, OwnChoice>>;

/** Of the plans that are still there. */
export const ownChoicesOf = (planIds: readonly string[]): FormField<OwnChoices> => ({
  read: (stored) => {
    const found = recordIn(stored);
    const read = planIds
      .filter((id) => Object.hasOwn(found, id))
      .map((id) => {
        const { receiver, knowThis } = recordIn(found[id]);
        return [id, { receiver: readReceiver(receiver) ?? null, knowThis: textIn(knowThis) ?? '' }];
      });
    return Object.fromEntries(read) as OwnChoices;
  },
  words: (own) =>
    Object.values(own)
      .map(({ knowThis }) => knowThis)
      .filter((text) => text !== '')
      .join('\n'),
});
