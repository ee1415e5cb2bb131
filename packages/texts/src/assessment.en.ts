/** What the self-assessment says, in English. */
import type { assessmentDa } from './assessment.da.ts';

export const assessmentEn: Record<keyof typeof assessmentDa, string> = {
  'assessment.title': 'Self-assessment',
  'assessment.lead':
    'Municipalities assess for themselves how far they are with the recommendations. Answers are never about a person.',
  'assessment.loading': 'Fetching the self-assessment …',
  'assessment.level.0': 'not in place',
  'assessment.level.1': 'planned',
  'assessment.level.2': 'partly in place',
  'assessment.level.3': 'largely in place',
  'assessment.level.4': 'fully in place',
  'assessment.levelWords': 'Level {level}, {words}',
  'assessment.state.OPEN': 'Open',
  'assessment.state.LOCKED': 'Locked',
  'assessment.state.PUBLISHED': 'Published',
  'assessment.progress': '{answered} of {own} answered',
  'assessment.answerBy': 'Answer by {date}',
  'assessment.answerByPassed':
    'The day to answer by was {date}. Answers are taken until the round is locked.',
  'assessment.notSaved': 'It was not saved. Try again.',

  'assessment.toAnswer.heading': 'What you are to answer',
  'assessment.toAnswer.begin': 'Begin',
  'assessment.toAnswer.goOn': 'Answer the rest',
  'assessment.toAnswer.change': 'See the answers',
  'assessment.toAnswer.link': '{what}: {municipality}, {round}',
  'assessment.toAnswer.done':
    'Everything is answered. Answers can be corrected until the round is locked.',
  'assessment.toAnswer.waiting': 'You have written something here that is not saved yet.',
  'assessment.toAnswer.noneTitle': 'You have nothing to answer right now',
  'assessment.toAnswer.noneText':
    'When the programme coordinator names you to answer for a municipality, it stands here.',
  'assessment.toAnswer.earlier': 'Earlier rounds',
  'assessment.toAnswer.read': 'Read the answers',

  'assessment.rounds.heading': 'Assessment rounds',
  'assessment.rounds.noneTitle': 'There has been no round yet',
  'assessment.rounds.noneText': 'Open the first one, and name who answers for each municipality.',
  'assessment.rounds.locked': 'Locked {date}',
  'assessment.rounds.published': 'Published {date}',
  'assessment.rounds.complete':
    '{complete, plural, =0 {None of the {all} municipalities has answered everything} one {# of {all} municipalities has answered everything} other {# of {all} municipalities have answered everything}}',
  'assessment.rounds.partly':
    '{count, plural, =0 {} one {, # is under way} other {, # are under way}}',
  'assessment.rounds.unnamed':
    '{count, plural, one {# municipality has nobody who answers.} other {# municipalities have nobody who answers.}}',
  'assessment.rounds.preview': 'See preliminary answers in the comparison',
  'assessment.rounds.see': 'See the answers in the comparison',
  'assessment.rounds.of': '{what}: {round}',
  'assessment.rounds.earlier': 'Earlier rounds',
  'assessment.rounds.answered':
    '{count, plural, =0 {None of {all} municipalities has answered} one {# of {all} municipalities has answered} other {# of {all} municipalities have answered}}',

  'assessment.table.municipality': 'Municipality',
  'assessment.table.who': 'Answers for the municipality',
  'assessment.table.answered': 'Answered',
  'assessment.table.last': 'Last answered',
  'assessment.table.noCluster': 'Without a cluster',
  'assessment.table.nobody': 'Nobody is named',
  'assessment.table.never': 'Not yet',
  'assessment.table.mayNoLonger': 'can no longer answer',
  'assessment.table.remove': 'Remove {name} in {municipality}',
  'assessment.table.add': 'Name somebody',
  'assessment.table.addAnother': 'Name another',
  'assessment.table.addFor': '{what}: {municipality}',
  'assessment.table.candidate': 'Who answers for {municipality}?',
  'assessment.table.chooseCandidate': 'Choose',
  'assessment.table.candidateName': '{name}, {jobTitle}',
  'assessment.table.chooseMissing': 'Choose a person from the list.',
  'assessment.table.noCandidates':
    'There is nobody to choose. An administrator can give an employee the role of coordinator in the municipality.',
  'assessment.table.name': 'Save',
  'assessment.table.named': '{name} now answers for {municipality}.',
  'assessment.table.removed':
    '{name} no longer answers for {municipality}. The answers stay as they are.',

  'assessment.open.button': 'Open a new round',
  'assessment.open.title': 'New assessment round',
  'assessment.open.hint':
    'Once the round is open you name who answers for each municipality. A programme has one open round at most.',
  'assessment.open.programme': 'Programme',
  'assessment.open.chooseProgramme': 'Choose a programme',
  'assessment.open.name': 'Name of the round',
  'assessment.open.nameHint': 'For example Round 2026.',
  'assessment.open.answerBy': 'Answer by',
  'assessment.open.answerByHint':
    'The day by which municipalities must have answered. You lock the round yourself.',
  'assessment.open.programmeMissing': 'Choose the programme of the round.',
  'assessment.open.nameMissing': 'Write what the round is called.',
  'assessment.open.answerByMissing': 'Write the day by which municipalities must have answered.',
  'assessment.open.send': 'Open the round',
  'assessment.open.done': '{round} is open. Now name who answers for each municipality.',

  'assessment.lock.button': 'Lock the round',
  'assessment.lock.title': 'Lock {round}?',
  'assessment.lock.text':
    'Once the round is locked nobody can answer or correct an answer. It cannot be undone.',
  'assessment.lock.notAnswered':
    '{none, plural, =0 {Every municipality has answered something} one {# municipality has not answered} other {# municipalities have not answered}}{partly, plural, =0 {} one {, and # has answered only a part} other {, and # have answered only a part}}. What is not answered stays not answered. It never becomes level 0.',
  'assessment.lock.allAnswered': 'Every municipality has answered everything.',
  'assessment.lock.hidden': 'Others see the answers only when you publish the round.',
  'assessment.lock.send': 'Lock the round now',
  'assessment.lock.done': '{round} is locked.',

  'assessment.publish.button': 'Publish',
  'assessment.publish.title': 'Publish {round}?',
  'assessment.publish.text':
    'Everybody who sees the comparison then sees each municipality’s level, evidence, function and day: steering group, cluster chairs, coordinators and practitioners. Nobody sees who answered.',
  'assessment.publish.final': 'It cannot be undone.',
  'assessment.publish.send': 'Publish now',
  'assessment.publish.done': '{round} is published.',

  'assessment.form.title': '{municipality}: self-assessment',
  'assessment.form.where': '{programme} · {round}',
  'assessment.form.back': 'All self-assessments',
  'assessment.form.gone': 'We cannot find the self-assessment',
  'assessment.form.goneText': 'It does not exist, or you have no access to it.',
  'assessment.form.selfSaving':
    'Each answer saves itself once it is whole. Write no names: everybody in the cooperation can read the answers when the round is published.',
  'assessment.form.jump': 'Go to a recommendation',
  'assessment.form.jumpAnswered': 'Recommendation {number}, answered',
  'assessment.form.jumpNotAnswered': 'Recommendation {number}, not answered',
  'assessment.form.all': 'All {own} recommendations are answered.',
  'assessment.form.reading.LOCKED':
    'The round is locked. Answers can be read but not corrected. They are not published yet.',
  'assessment.form.reading.PUBLISHED':
    'The round is published. Answers can be read but not corrected.',
  'assessment.form.others': 'Not the municipality’s task',
  'assessment.form.othersText':
    'Others answer for these recommendations. The municipality does not.',
  'assessment.form.responsible.STATE': 'the state',
  'assessment.form.responsible.REGION': 'the region',

  'assessment.line.kept': 'Self-assessment, recommendation {number}',
  'assessment.line.level': 'How far is the municipality?',
  'assessment.line.evidence': 'How do you know?',
  'assessment.line.evidenceHint': 'One sentence, {most} characters at most.',
  'assessment.line.function': 'Assessed by (function, not name)',
  'assessment.line.assessedOn': 'Assessed on',
  'assessment.line.notAnswered': 'Not answered',
  'assessment.line.answered': 'Answered',
  'assessment.line.missing': 'Not saved yet. Missing: {what}.',
  'assessment.line.missing.level': 'level',
  'assessment.line.missing.evidence': 'how you know',
  'assessment.line.missing.functionName': 'function',
  'assessment.line.missing.assessedOn': 'day',
  'assessment.line.functionMissing': 'Write the function that assessed.',
  'assessment.line.refused': 'Not saved yet. Correct what is marked.',
  'assessment.line.withdraw': 'Take the answer back',
  'assessment.line.withdrawOf': 'Take the answer on recommendation {number} back',
  'assessment.line.withdrawn':
    'The answer is taken back. The recommendation stands as not answered.',
  'assessment.line.undo': 'Undo',
  'assessment.line.assessed': 'Assessed by {function}, {date}',

  'assessment.before.same': 'Same as last time',
  'assessment.before.sameOf': 'Same as last time on recommendation {number}',

  'assessment.conflict.title': 'A colleague has answered meanwhile',
  'assessment.conflict.text': 'Both answers are still here. Choose which one to keep.',
  'assessment.conflict.mine': 'My answer',
  'assessment.conflict.theirs': 'The colleague’s answer',
  'assessment.conflict.withdrawn': 'The colleague has taken the answer back.',
  'assessment.conflict.keepMine': 'Keep my answer',
  'assessment.conflict.takeTheirs': 'Use the colleague’s answer',
};
