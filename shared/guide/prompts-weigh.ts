import { PHASES } from '../domain/stages.ts';
import type { Prompt } from './prompt.ts';
import { ask } from './wording.ts';

/** Besluitvorming, second step: weigh the ideas and settle an order. */
export const WEIGH_PROMPTS: readonly Prompt[] = [
  {
    id: 'weigh.first',
    stage: 'decision',
    phases: PHASES,
    step: 'weigh',
    collects: ['question'],
    professional: {
      nl: ask('Wat komt het eerst, en waarom?', 'Wat moet af zijn voordat iets anders zin heeft?'),
      en: ask('What comes first, and why?', 'What must be done before anything else makes sense?'),
    },
    client: {
      nl: ask('Wat moet als eerste gebeuren?', 'Waarom dat?'),
      en: ask('What must happen first?', 'Why that?'),
    },
  },
  {
    id: 'weigh.familyFirst',
    stage: 'decision',
    phases: PHASES,
    step: 'weigh',
    collects: ['question'],
    professional: {
      nl: ask('Wat zet het gezin zelf voorop?', 'Wat gebeurt er als wij een andere volgorde kiezen?'),
      en: ask('What does the family put first?', 'What happens if we choose another order?'),
    },
    client: {
      nl: ask('Wat vindt u het belangrijkst?', 'Wat kan wel wachten?'),
      en: ask('What matters most to you?', 'What can wait?'),
    },
  },
  {
    id: 'weigh.experts',
    stage: 'decision',
    phases: PHASES,
    step: 'weigh',
    collects: ['remark', 'question'],
    professional: {
      nl: ask(
        'Hoe kijken de materiedeskundigen naar deze ideeën?',
        'Wat is bekend over wat werkt bij deze patronen?',
        'Waar waarschuwen zij voor?',
      ),
      en: ask(
        'How do the experts look at these ideas?',
        'What is known about what works with these patterns?',
        'What do they warn of?',
      ),
    },
    client: {
      nl: ask('Wat wilt u vragen aan de mensen die hier veel van weten?'),
      en: ask('What would you like to ask the people who know much about this?'),
    },
  },
  {
    id: 'weigh.load',
    stage: 'decision',
    phases: PHASES,
    step: 'weigh',
    collects: ['question'],
    professional: {
      nl: ask(
        'Kan het gezin deze belasting nu dragen?',
        'Wat kan lichter, later of samen?',
        'Wat kan eraf nu dit erbij komt?',
      ),
      en: ask(
        'Can the family bear this load now?',
        'What can be lighter, later or shared?',
        'What can go now that this is added?',
      ),
    },
    client: {
      nl: ask('Kunt u dit er nu bij hebben?', 'Wat is te veel?', 'Wat maakt het makkelijker?'),
      en: ask('Can you manage this now?', 'What is too much?', 'What makes it easier?'),
    },
  },
  {
    id: 'weigh.term',
    stage: 'decision',
    phases: PHASES,
    step: 'weigh',
    collects: ['question'],
    professional: {
      nl: ask('Wat werkt op korte termijn, en wat vraagt langer?', 'Wat overbrugt de tijd tot het langere werkt?'),
      en: ask('What works in the short term, and what takes longer?', 'What bridges the time until the longer works?'),
    },
    client: {
      nl: ask('Wat moet snel, en wat mag langer duren?'),
      en: ask('What must be quick, and what may take longer?'),
    },
  },
];
