import { PHASES } from '../domain/stages.ts';
import type { Prompt } from './prompt.ts';
import { ask } from './wording.ts';

/** Vooraf: what the partners and the family bring along, summed up by the chair. */
export const BEFORE_PROMPTS: readonly Prompt[] = [
  {
    id: 'before.family',
    stage: 'before',
    phases: PHASES,
    step: null,
    collects: ['domainNote', 'unknown'],
    professional: {
      nl: ask(
        'Uit wie bestaat het gezin en hoe ziet hun leven er nu uit?',
        'Wie wonen er in huis, en wie horen er van buiten bij?',
        'Hoe ziet een gewone week eruit voor elk van hen?',
      ),
      en: ask(
        'Who makes up this family, and what does their life look like now?',
        'Who lives in the home, and who belongs to them from outside it?',
        'What is an ordinary week like for each of them?',
      ),
    },
    client: {
      nl: ask('Wie horen er bij uw gezin?', 'Wie wonen er bij u in huis?', 'Wie is er nog meer belangrijk voor u?'),
      en: ask('Who belongs to your family?', 'Who lives in your home?', 'Who else is important to you?'),
    },
  },
  {
    id: 'before.cooperation',
    stage: 'before',
    phases: PHASES,
    step: null,
    collects: ['strength', 'concern', 'question'],
    professional: {
      nl: ask(
        'In hoeverre werken de gezinsleden mee, en waar hangt dat van af?',
        'Met wie is het contact goed, en hoe is dat gelukt?',
        'Weten zij dat dit overleg er is, en wat is hun verteld?',
      ),
      en: ask(
        'How far do the family members cooperate, and what does that depend on?',
        'With whom is contact good, and how did that come about?',
        'Do they know of this conference, and what have they been told?',
      ),
    },
    client: {
      nl: ask(
        'Wat wilt u graag bespreken?',
        'Wat hoopt u dat dit gesprek oplevert?',
        'Wat helpt u om mee te doen? Denk aan een pauze of een vaste plek.',
      ),
      en: ask(
        'What would you like to talk about?',
        'What do you hope this meeting brings?',
        'What helps you to take part? Think of a break or a fixed seat.',
      ),
    },
  },
  {
    id: 'before.lifeDomains',
    stage: 'before',
    phases: PHASES,
    step: null,
    collects: ['domainNote', 'strength', 'concern'],
    professional: {
      nl: ask(
        'Hoe staat het gezin ervoor op elk van de leefgebieden?',
        'Op welk gebied zijn de zorgen ernstig, en op welk gaat het juist goed?',
        'Welk gebied heeft nog niemand in beeld?',
      ),
      en: ask(
        'How is the family doing in each of the life domains?',
        'In which domain are the worries serious, and in which are things going well?',
        'Which domain has nobody looked at yet?',
      ),
    },
    client: {
      nl: ask(
        'Wat gaat goed in uw leven, en wat gaat moeilijk?',
        'Denk aan wonen, geld, werk, gezondheid en de kinderen.',
        'Waar wilt u als eerste hulp bij?',
      ),
      en: ask(
        'What goes well in your life, and what is hard?',
        'Think of your home, money, work, health and the children.',
        'What would you like help with first?',
      ),
    },
  },
  {
    id: 'before.presentHelp',
    stage: 'before',
    phases: PHASES,
    step: null,
    collects: ['support', 'unknown'],
    professional: {
      nl: ask(
        'Welke hulp loopt er al, en waar is die op gericht?',
        'Wie biedt die hulp, aan wie, en sinds wanneer?',
        'Wat levert het op, en wat nog niet?',
      ),
      en: ask(
        'Which help is in place already, and what is it aimed at?',
        'Who gives it, to whom, and since when?',
        'What does it bring, and what not yet?',
      ),
    },
    client: {
      nl: ask('Welke hulp krijgt u nu?', 'Wat heeft u daaraan?', 'Wat mist u nog?'),
      en: ask('Which help do you get now?', 'What does it do for you?', 'What is still missing?'),
    },
  },
];
