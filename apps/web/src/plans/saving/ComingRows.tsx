/** Under a list: that what was added comes by itself, or why it could not be added. */
import { draftsDa } from '@sammenhaeng/texts/drafts.da';
import { Notice } from '../../ui/Notice.tsx';
import { MoreTexts, T } from '../../ui/text.tsx';
import type { AddedRows } from './use-add-row.ts';

export function ComingRows({ rows }: { rows: Pick<AddedRows<string>, 'isWaiting' | 'refusal'> }) {
  return (
    <>
      {rows.refusal === null ? null : <Notice kind="error">{rows.refusal}</Notice>}
      {rows.isWaiting ? (
        <MoreTexts danish={draftsDa}>
          <Notice kind="info">
            <T id="ui.drafts.comes" />
          </Notice>
        </MoreTexts>
      ) : null}
    </>
  );
}
