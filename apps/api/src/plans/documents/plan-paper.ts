// A copy of an agreed version in finished Danish words, ready for the template.

import { unitAndMunicipality } from '@sammenhaeng/domain/organisation/municipality-name';
import { LEGAL_GROUNDS } from '@sammenhaeng/domain/plans/legal-grounds';
import type { FrozenPlan } from '@sammenhaeng/domain/plans/frozen-plan';
import { hiddenBy } from '../hide-sections.ts';
import type { PlanCopy } from './copy.ts';
import type { Paper, PaperPart } from './paper.ts';
import { linesOf, listed, longDate, say, sectionName, told } from './paper-words.ts';
import { PARTS_OF } from './paper-sections.ts';

/** Points; large print follows the usual advice of at least 16. */
const SIZE = { usual: 10.5, large: 16 };

/** What is not in this copy and why, or null for a whole copy under consent. */
function leftOut({ sections, legalGround }: PlanCopy): string | null {
  const hidden = hiddenBy(sections).map(sectionName);
  const law = legalGround ? LEGAL_GROUNDS[legalGround].law : '';
  if (hidden.length === 0) return legalGround ? say('wholeGround', { law }) : null;
  return legalGround
    ? say('leftOutGround', { sections: listed(hidden), law })
    : say('leftOutConsent', { sections: listed(hidden) });
}

const placeOf = ({ unitName, municipalityName }: FrozenPlan): string =>
  unitAndMunicipality(unitName, municipalityName);

function opening(copy: PlanCopy): PaperPart[] {
  const { content, recipient, number, agreedOn, sentOn } = copy;
  const hasMasterData = copy.sections.includes('MASTER_DATA');
  const missing = leftOut(copy);
  const notice = [
    ...(copy.isFictive ? [say('fictiveSentence')] : []),
    ...(missing ? [missing] : []),
  ];
  return [
    { kind: 'text', text: say('intro') },
    {
      kind: 'facts',
      rows: told([
        { label: say('agreed'), text: say('agreedText', { date: longDate(agreedOn), number }) },
        { label: say('lead'), text: content.leadName },
        { label: say('madeBy'), text: placeOf(content) },
        { label: say('cpr'), text: hasMasterData ? content.cprMasked : '' },
        {
          label: say('next'),
          text: copy.sections.includes('FOLLOW_UP') ? longDate(content.nextFollowUpOn) : '',
        },
        {
          label: say('copyFor'),
          text: recipient
            ? linesOf(recipient.name, sentOn ? say('sentOn', { date: longDate(sentOn) }) : '')
            : say('preview'),
        },
      ]),
    },
    ...(notice.length > 0 ? [{ kind: 'notice', paragraphs: notice } as const] : []),
  ];
}

/** The last words: the citizen's rights to the citizen, the duty of silence to the others. */
const closing = ({ recipient, content }: PlanCopy) =>
  recipient?.kind === 'CITIZEN'
    ? { title: say('yours'), text: say('yoursText', { lead: content.leadName }) }
    : { title: say('confidential'), text: say('confidentialText') };

/** `copy.content` holds no section beside `copy.sections`; the paper says which those were. */
export function planPaper(copy: PlanCopy): Paper {
  const { content, number } = copy;
  const { title, text } = closing(copy);
  return {
    title: say('title', { number }),
    size: copy.isLargePrint ? SIZE.large : SIZE.usual,
    isLarge: copy.isLargePrint,
    sender: placeOf(content),
    runningHead: say('runningHead', { name: content.citizenName }),
    fictive: copy.isFictive ? say('fictive') : null,
    footer: say('footer', { number, date: longDate(copy.agreedOn) }),
    pageWord: say('page'),
    kicker: say('kicker'),
    heading: say('heading', { name: content.citizenName }),
    opening: opening(copy),
    sections: [
      ...copy.sections.map((section) => ({
        title: sectionName(section),
        parts: PARTS_OF[section](content),
      })),
      { title, parts: [{ kind: 'text', text }] },
    ],
  };
}
