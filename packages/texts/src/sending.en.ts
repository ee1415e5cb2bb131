/** English texts of sending an agreed plan out: recipients, legal grounds, receipts. */
import type { sendingDa } from './sending.da.ts';

export const sendingEn: Record<keyof typeof sendingDa, string> = {
  'plans.sending.notYet': 'The plan can be sent once it is agreed.',
  'plans.sending.noRight': 'It is the lead, {name}, who sends the plan.',
  'plans.sending.how':
    'Each recipient gets what the citizen’s consent covers. Make the documents ready here, download them afterwards and send them the way you choose: nothing is sent by itself.',
  'plans.sending.oldVersion':
    'It is version {version} that is sent. What you have changed since comes along once it is agreed.',
  'plans.sending.preview': 'See version {version} as a PDF',
  'plans.sending.previewLarge': 'See it in large print',
  'plans.sending.recipients': 'Recipients',
  'plans.sending.lead': 'lead',
  'plans.sending.gets': 'Gets: {sections}',
  'plans.sending.whole': 'the whole plan',
  'plans.sending.sentBefore': 'Got version {version} on {date}',
  'plans.sending.channel': 'Sent by',
  'plans.sending.channelOf': 'How does {name} get the plan?',
  'plans.sending.channel.DIGITAL_POST': 'Digital Post',
  'plans.sending.channel.SECURE_MAIL': 'Secure e-mail',
  'plans.sending.channel.PAPER': 'Letter',
  'plans.sending.channel.HANDED_OVER': 'Handed over',
  'plans.sending.largePrint': 'Large print',
  'plans.sending.largePrintOf': 'Large print for {name}',
  'plans.sending.send':
    '{count, plural, =0 {Make ready} one {Make ready for 1 recipient} other {Make ready for # recipients}}',
  'plans.sending.chooseOne': 'Choose at least one recipient.',
  'plans.sending.sent':
    '{count, plural, one {The receipt is saved. Download the document below and send it.} other {The # receipts are saved. Download the documents below and send them.}}',
  'plans.sending.nobody': 'Nothing has been made ready.',
  'plans.sending.refusedFor': '{name}: {why}',
  'plans.sending.failed': 'It was not saved. Try again.',
  'plans.sending.withoutConsent': 'Share without consent',
  'plans.sending.withoutConsentOf': 'Share without consent with {name}',
  'plans.sending.groundTitle': 'Share without consent with {name}',
  'plans.sending.groundHint':
    'Only where the law allows it, and only what is necessary. Ground and reason stand on the receipt and in the log.',
  'plans.sending.ground': 'Legal ground',
  'plans.sending.chooseGround': 'Choose a legal ground',
  'plans.sending.ground.CURRENT_TREATMENT': 'Necessary in a current course of treatment',
  'plans.sending.ground.WEIGHTY_REGARD_IN_TREATMENT':
    'Weighty regard for the citizen or others, between health staff',
  'plans.sending.ground.DUTY_BY_LAW': 'A law says that the authority is to have it',
  'plans.sending.ground.WEIGHTY_REGARD': 'Weighty regard for the citizen or others',
  'plans.sending.ground.CONCERN_FOR_A_CHILD': 'Concern for a child',
  'plans.sending.ground.POLICE_SOCIAL_PSYCHIATRY':
    'Cooperation of police, social services and psychiatry (PSP)',
  'plans.sending.groundMissing': 'Choose the legal ground you use.',
  'plans.sending.groundLaw': '{ground} ({law})',
  'plans.sending.tellCitizen':
    'Tell the citizen as soon as possible that you shared it, and why. The law requires it.',
  'plans.sending.mayObject':
    'If the citizen has objected beforehand, you may not share under this rule.',
  'plans.sending.necessary': 'What is necessary to share?',
  'plans.sending.necessaryMissing': 'Choose the sections that are necessary to share.',
  'plans.sending.reason': 'Why is it necessary?',
  'plans.sending.reasonMissing': 'Write why it is necessary.',
  'plans.sending.useGround': 'Make ready on this ground',
  'plans.sending.receipts': 'Receipts',
  'plans.sending.noReceipts': 'There are no receipts yet.',
  'plans.sending.receipt': 'Version {version}, {channel}, {date}, by {name}',
  'plans.sending.receiptGround': 'Shared without consent: {law}. {reason}',
  'plans.sending.ended':
    'The document can no longer be downloaded: the consent has ended, or the recipient has left the plan.',
  'plans.sending.pdf': 'PDF',
  'plans.sending.pdfOf': 'PDF for {name}',
  'plans.sending.calendar': 'Calendar file',
  'plans.sending.calendarOf': 'Calendar file for {name}',
  'plans.sending.fhir': 'FHIR',
  'plans.sending.fhirOf': 'FHIR file for {name}, for another record system',
};
