import type { Prompt } from './prompt.ts';
import { ask } from './wording.ts';

/** Doelstelling: what this conference is for, in each phase. */
export const GOAL_PROMPTS: readonly Prompt[] = [
  {
    id: 'goal.immediateSafety',
    stage: 'goal',
    phases: ['immediateSafety'],
    step: null,
    collects: ['concern', 'need'],
    professional: {
      nl: ask(
        'Vandaag brengen we de zorgen over de veiligheid in beeld en wat er moet gebeuren om het nu veilig te maken. Delen we dat doel?',
        'Wat moet er aan het eind van dit overleg geregeld zijn?',
        'Voor wie is de tijd het krapst?',
      ),
      en: ask(
        'Today we look at the worries about safety and at what must be done to make things safe now. Do we share that aim?',
        'What must be arranged by the end of this conference?',
        'For whom is time shortest?',
      ),
    },
    client: {
      nl: ask(
        'Vandaag kijken we wat er nodig is om het nu veilig te maken. Wat wilt u daarover zeggen?',
        'Wanneer is dit gesprek voor u geslaagd?',
      ),
      en: ask(
        'Today we look at what is needed to be safe now. What would you like to say about that?',
        'When is this meeting a good one for you?',
      ),
    },
  },
  {
    id: 'goal.riskFocused',
    stage: 'goal',
    phases: ['riskFocused'],
    step: null,
    collects: ['concern', 'need'],
    professional: {
      nl: ask(
        'Vandaag zoeken we naar de risico’s achter het geweld en naar wat de veiligheid blijvend maakt. Delen we dat doel?',
        'Wat is er sinds de vorige keer veranderd?',
        'Wat moet dit overleg opleveren dat er nu nog niet is?',
      ),
      en: ask(
        'Today we look for the risks behind the violence and for what makes safety last. Do we share that aim?',
        'What has changed since last time?',
        'What should this conference bring that is not there yet?',
      ),
    },
    client: {
      nl: ask(
        'Vandaag kijken we hoe het veilig kan blijven. Wat wilt u daarover zeggen?',
        'Wat is er anders dan de vorige keer?',
      ),
      en: ask(
        'Today we look at how things can stay safe. What would you like to say about that?',
        'What is different from last time?',
      ),
    },
  },
  {
    id: 'goal.recovery',
    stage: 'goal',
    phases: ['recovery'],
    step: null,
    collects: ['future', 'need'],
    professional: {
      nl: ask(
        'Vandaag kijken we wat het veilig houdt en welke schade nog moet helen. Delen we dat doel?',
        'Waar is dit gezin al trots op?',
        'Wat hoort er bij een goed leven voor ieder van hen?',
      ),
      en: ask(
        'Today we look at what keeps things safe and at the harm that still has to heal. Do we share that aim?',
        'What is this family already proud of?',
        'What belongs to a good life for each of them?',
      ),
    },
    client: {
      nl: ask(
        'Vandaag kijken we hoe het goed kan blijven gaan. Wat wilt u daarover zeggen?',
        'Waar bent u trots op?',
        'Wat doet nog pijn?',
      ),
      en: ask(
        'Today we look at how things can keep going well. What would you like to say about that?',
        'What are you proud of?',
        'What still hurts?',
      ),
    },
  },
];
