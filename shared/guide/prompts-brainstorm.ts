import { PHASES } from '../domain/stages.ts';
import type { Prompt } from './prompt.ts';
import { ask } from './wording.ts';

/** Besluitvorming, first step: widen, and judge nothing yet. */
export const BRAINSTORM_PROMPTS: readonly Prompt[] = [
  {
    id: 'brainstorm.actions',
    stage: 'decision',
    phases: PHASES,
    step: 'brainstorm',
    collects: ['idea'],
    professional: {
      nl: ask(
        'Welke acties zijn er allemaal mogelijk?',
        'Op welke zorg of behoefte is dit een antwoord?',
        'Wat nog meer?',
      ),
      en: ask('Which actions are possible at all?', 'Which concern or need does this answer?', 'What else?'),
    },
    client: {
      nl: ask('Wat zou er kunnen helpen? Alles mag u noemen.', 'Wat nog meer?'),
      en: ask('What could help? You may say anything.', 'What else?'),
    },
  },
  {
    id: 'brainstorm.ownOffer',
    stage: 'decision',
    phases: PHASES,
    step: 'brainstorm',
    collects: ['idea'],
    professional: {
      nl: ask(
        'Wat kan de eigen organisatie doen voor dit gezin?',
        'Wat kan snel, en wat heeft voorbereiding nodig?',
        'Waar ligt de ruimte buiten het gewone aanbod?',
      ),
      en: ask(
        'What can your organisation do for this family?',
        'What can be quick, and what needs preparing?',
        'Where is there room beyond the usual offer?',
      ),
    },
    client: {
      nl: ask('Wat kunt en wilt u zelf doen?', 'Wat kunnen familie of vrienden doen?'),
      en: ask('What can and will you do yourself?', 'What can family or friends do?'),
    },
  },
  {
    id: 'brainstorm.fromOthers',
    stage: 'decision',
    phases: PHASES,
    step: 'brainstorm',
    collects: ['idea'],
    professional: {
      nl: ask('Wat wordt er van anderen verwacht?', 'Wie heeft wie nodig om verder te komen?'),
      en: ask('What is expected of others?', 'Who needs whom to get further?'),
    },
    client: {
      nl: ask('Wat wilt u graag van ons?', 'Wie moet u daarbij helpen?'),
      en: ask('What would you like from us?', 'Who should help you with that?'),
    },
  },
  {
    id: 'brainstorm.outsideTheBox',
    stage: 'decision',
    phases: PHASES,
    step: 'brainstorm',
    collects: ['idea'],
    professional: {
      nl: ask(
        'Welk idee heeft nog niemand durven noemen?',
        'Wat zouden we doen als geld en regels geen rol speelden?',
        'Wat zou een kind in dit gezin voorstellen?',
      ),
      en: ask(
        'Which idea has nobody dared to name yet?',
        'What would we do if money and rules played no part?',
        'What would a child in this family propose?',
      ),
    },
    client: {
      nl: ask('Heeft u nog een heel ander idee?', 'Wat zou u doen als alles kon?'),
      en: ask('Do you have a very different idea?', 'What would you do if anything was possible?'),
    },
  },
];
