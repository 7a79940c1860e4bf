import { PHASES } from '../domain/stages.ts';
import type { Prompt } from './prompt.ts';
import { ask } from './wording.ts';

/** Besluitvorming, fourth step: how we hold on to one plan together. */
export const COOPERATE_PROMPTS: readonly Prompt[] = [
  {
    id: 'cooperate.timeLine',
    stage: 'decision',
    phases: PHASES,
    step: 'cooperate',
    collects: ['agreement'],
    professional: {
      nl: ask('Hoe ziet de tijdlijn eruit?', 'Wat moet klaar zijn vóór wat?', 'Op welk moment kijken we tussendoor?'),
      en: ask('What does the time line look like?', 'What must be done before what?', 'When do we look in between?'),
    },
    client: {
      nl: ask('Wat gebeurt er wanneer?', 'Gaat het snel genoeg voor u?'),
      en: ask('What happens when?', 'Is it quick enough for you?'),
    },
  },
  {
    id: 'cooperate.nextMeeting',
    stage: 'decision',
    phases: PHASES,
    step: 'cooperate',
    collects: ['agreement'],
    professional: {
      nl: ask('Wanneer zien we elkaar weer, en met wie?', 'Wat is reden om eerder bij elkaar te komen?'),
      en: ask('When do we meet again, and with whom?', 'What is a reason to meet sooner?'),
    },
    client: {
      nl: ask('Wanneer praten we weer met elkaar?', 'Wie wilt u er dan bij hebben?'),
      en: ask('When do we talk again?', 'Who would you like to be there then?'),
    },
  },
  {
    id: 'cooperate.notKept',
    stage: 'decision',
    phases: PHASES,
    step: 'cooperate',
    collects: ['agreement', 'bottomLine'],
    professional: {
      nl: ask(
        'Wat doen we als een bodemeis niet wordt nagekomen?',
        'Wie grijpt in, en hoe snel?',
        'Weet het gezin dat van tevoren?',
      ),
      en: ask(
        'What do we do when a bottom line is not kept?',
        'Who steps in, and how soon?',
        'Does the family know that beforehand?',
      ),
    },
    client: {
      nl: ask('Wat doen we als het toch misgaat?', 'Wie belt u dan als eerste?'),
      en: ask('What do we do if things go wrong after all?', 'Who do you call first?'),
    },
  },
  {
    id: 'cooperate.keepInformed',
    stage: 'decision',
    phases: PHASES,
    step: 'cooperate',
    collects: ['agreement'],
    professional: {
      nl: ask(
        'Hoe houden we elkaar op de hoogte?',
        'Wie heeft de regie over het plan?',
        'Wat hoort het gezin, van wie, en hoe?',
      ),
      en: ask(
        'How do we keep each other informed?',
        'Who coordinates the plan?',
        'What does the family hear, from whom, and how?',
      ),
    },
    client: {
      nl: ask('Wie is uw vaste contact?', 'Hoe hoort u wat wij doen?', 'Wat mogen wij met elkaar delen?'),
      en: ask('Who is your fixed contact?', 'How do you hear what we do?', 'What may we share with each other?'),
    },
  },
  {
    id: 'cooperate.closingPlan',
    stage: 'decision',
    phases: ['recovery'],
    step: 'cooperate',
    collects: ['agreement'],
    professional: {
      nl: ask(
        'Wat is het plan als het later opnieuw misgaat?',
        'Aan welke signalen is dat vroeg te merken, en door wie?',
        'Bij wie kan het gezin dan zonder omweg terecht?',
      ),
      en: ask(
        'What is the plan if things go wrong again later?',
        'What are the early signs, and who can notice them?',
        'To whom can the family then turn directly?',
      ),
    },
    client: {
      nl: ask('Wat doet u als het later weer misgaat?', 'Waar merkt u dat aan?', 'Wie kunt u dan meteen bellen?'),
      en: ask('What do you do if things go wrong again later?', 'How can you tell?', 'Who can you call straight away?'),
    },
  },
];
