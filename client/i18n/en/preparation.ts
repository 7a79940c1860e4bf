import type { preparation as nlPreparation } from '../nl/preparation.ts';

/** What partners bring along beforehand, and how the chair brings it on the board. */
export const preparation: Record<keyof typeof nlPreparation, string> = {
  'prepare.open': 'Prepare',
  'prepare.openNamed': 'Prepare: {name}',
  'prepare.count': '{count, plural, =0 {nothing ready yet} one {# point ready} other {# points ready}}',
  'prepare.title': 'Prepare',
  'prepare.title.named': 'Preparation for {name}',
  'prepare.back': 'Done, go back',
  'prepare.begun': 'The conference has begun. Finish your sentence; the board is one press away.',
  'prepare.toBoard': 'To the conference',
  'prepare.now': 'Who reads this now?',
  'prepare.now.what': 'Nobody but you. The chair only sees that you have something ready, not what it says.',
  'prepare.later': 'And later?',
  'prepare.later.what':
    'When the chair releases it, all of it comes on the board of {name}, with your name. Everybody there reads it then: {audience}.',
  'prepare.private': 'Nobody else can read this yet',
  'prepare.state.empty': 'There is nothing here yet. What you write is saved by itself.',
  'prepare.state.kept': 'Saved',
  'prepare.state.keeping': 'Saving…',
  'prepare.state.waiting': 'Not saved yet: there is no connection',
  'prepare.state.refused': 'Not saved',
  'prepare.state.tooMuch': 'Not saved: this is too much text together',
  'prepare.stays.waiting':
    'Your words are still on this screen, and nowhere else. Leave this window open until it says ‘Saved’.',
  'prepare.stays.refused': 'Your words are still on this screen, and nowhere else. Copy what you want to keep.',
  'prepare.stays.tooMuch':
    'Your words are still on this screen, and nowhere else. Take something away or make it shorter, and it is saved.',
  'prepare.released':
    'Your preparation is on the board now, and can be read there: {audience}. Change it there; what you add here can be released separately later.',
  'prepare.left.title': 'Changed while it came on the board',
  'prepare.left.what':
    'The board shows what was saved before. Nobody else has these words; take them along and change the item on the board.',
  'prepare.left.forget': 'Can go',
  'prepare.sealed.title': 'Prepared with an earlier link',
  'prepare.sealed.what':
    'Something was prepared with your previous personal link. With this link it cannot be read or changed. It is kept until the chair releases it. To prepare something else, take it back first.',
  'prepare.atDoor':
    '{count, plural, one {Still waits at the door and is not released along} other {Still wait at the door and are not released along}}: {names}',
  'prepare.joined': 'You worked on this on another screen too. What stood on either is now together below.',
  'prepare.full': 'No more than this fits in one preparation. Take something away, or keep the rest for the meeting.',
  'prepare.steps': 'Questions',
  'prepare.step': 'Question {number} of {count}',
  'prepare.previous': 'Previous',
  'prepare.next': 'Next',
  'prepare.rest': 'What else should not be missing?',
  'prepare.family': 'About the family as a whole',
  'prepare.familyNote': 'Note on the family',
  'prepare.familyHint': 'Who belongs to it, and how do they live now?',
  'prepare.help': 'Help and support in place now',
  'prepare.helpHint': 'Who helps whom, and what is it aimed at?',
  'prepare.domains': 'Choose how things stand. You may explain; you may also skip a domain.',
  'prepare.domainHint': 'Explanation',
  'prepare.numbered': '{what} {number}',
  'prepare.another': 'Another: {what}',
  'prepare.of': '{what} ({item})',
  'prepare.more': 'Add details',
  'prepare.remove': 'Take away',
  'prepare.notNow': 'I may not share this beyond this part now',
  'prepare.takeBack': 'Take everything back',
  'prepare.takeBack.title': 'Take back the whole preparation?',
  'prepare.takeBack.what':
    'Everything here goes, at the server too. The chair no longer sees that you had something ready.',
  'prepare.desk': 'Preparations',
  'prepare.planned':
    'Who has something ready? What it says is read by its maker alone. Releasing it is done on the board, once the part is under way.',
  'prepare.nobody': 'Nobody has anything ready yet.',
  'prepare.ready': '{count, plural, one {# preparation is ready} other {# preparations are ready}}',
  'prepare.release': 'Release…',
  'prepare.release.title': 'Release preparations in {name}',
  'prepare.release.what':
    'Everything these people prepared for this part comes on the board at once, with their names. Everybody in this part reads it right away: {audience}.',
  'prepare.release.after':
    'What was read cannot be unread. Whoever has something ready later shows in this list again, and can be released then.',
  'prepare.release.press': 'Put on the board',
  'prepare.mine': 'My preparation',
};
