import type { Phase } from '../domain/stages.ts';
import type { Prompt } from './prompt.ts';
import { ask } from './wording.ts';

const PHASE: readonly Phase[] = ['recovery'];

/** Beeldvorming in the phase of recovery. */
export const PICTURE_RECOVERY_PROMPTS: readonly Prompt[] = [
  {
    id: 'picture.stableSafetyNow',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['concern', 'incident'],
    professional: {
      nl: ask(
        'Is het veilig, en blijft het veilig?',
        'Waar is dat aan te merken, ook bij de kinderen?',
        'Is daar zorg over? Dan gaan we een fase terug.',
      ),
      en: ask(
        'Are things safe, and do they stay safe?',
        'How can that be noticed, with the children as well?',
        'Is there worry about this? Then we go back a phase.',
      ),
    },
    client: {
      nl: ask(
        'Is het bij u veilig, ook als het tegenzit?',
        'Waar merkt u dat aan?',
        'Waar merken de kinderen dat aan?',
      ),
      en: ask('Are things safe with you, on bad days too?', 'How can you tell?', 'How can the children tell?'),
    },
  },
  {
    id: 'picture.bottomLinesNow',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['concern', 'need'],
    professional: {
      nl: ask(
        'Welke bodemeisen gelden nog, en houden ze stand?',
        'Welke kan eraf omdat het vanzelf goed gaat?',
        'Wie let erop als de hulp straks minder wordt?',
      ),
      en: ask(
        'Which bottom lines still hold, and do they stand?',
        'Which can go because things go well by themselves?',
        'Who keeps an eye on them when the help becomes less?',
      ),
    },
    client: {
      nl: ask('Welke afspraken heeft u nog nodig?', 'Welke gaan nu vanzelf goed?'),
      en: ask('Which agreements do you still need?', 'Which ones go well by themselves now?'),
    },
  },
  {
    id: 'picture.keepGoing',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['need'],
    professional: {
      nl: ask(
        'Wat heeft ieder nodig om het vol te houden?',
        'Wat kost nu de meeste kracht?',
        'Wat gebeurt er als een van ons ermee stopt?',
      ),
      en: ask(
        'What does each of them need to keep this up?',
        'What takes most strength now?',
        'What happens if one of us stops?',
      ),
    },
    client: {
      nl: ask('Wat heeft u nodig om vol te houden?', 'Wat kost u veel kracht?', 'Wat geeft u kracht?'),
      en: ask('What do you need to keep going?', 'What costs you much strength?', 'What gives you strength?'),
    },
  },
  {
    id: 'picture.wentWell',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['strength'],
    professional: {
      nl: ask(
        'Wat ging er goed, en hoe blijft dat zo?',
        'Wie had daar een aandeel in?',
        'Hoe merken we het als dit begint te schuiven?',
      ),
      en: ask(
        'What went well, and how does it stay that way?',
        'Who had a part in it?',
        'How do we notice when this starts to slip?',
      ),
    },
    client: {
      nl: ask('Wat gaat er nu goed?', 'Hoe heeft u dat gedaan?', 'Hoe blijft dat zo?'),
      en: ask('What goes well now?', 'How did you do that?', 'How can it stay that way?'),
    },
  },
  {
    id: 'picture.network',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['support'],
    professional: {
      nl: ask(
        'Hoe ziet het sociale netwerk eruit, en op wie kan ieder terugvallen?',
        'Wie weten wat er speelde, en willen blijven meedenken?',
        'Wie zijn ze kwijtgeraakt, en kan dat herstellen?',
      ),
      en: ask(
        'What does the social network look like, and who can each of them fall back on?',
        'Who know what went on, and want to stay involved?',
        'Whom did they lose, and can that be mended?',
      ),
    },
    client: {
      nl: ask(
        'Wie is er voor u als het moeilijk wordt?',
        'Wie weet wat er is gebeurd?',
        'Met wie wilt u weer meer contact?',
      ),
      en: ask(
        'Who is there for you when things get hard?',
        'Who knows what happened?',
        'With whom would you like more contact again?',
      ),
    },
  },
  {
    id: 'picture.recoveryPoints',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['recoveryPoint'],
    professional: {
      nl: ask(
        'Waar is herstel het hardst nodig: welke drie punten?',
        'Welke schade is er, bij wie, en hoe is die te merken?',
        'Wat moet er tussen mensen hersteld worden?',
      ),
      en: ask(
        'Where is recovery needed most: which three points?',
        'What harm is there, to whom, and how does it show?',
        'What has to be mended between people?',
      ),
    },
    client: {
      nl: ask(
        'Wat moet er nog helen, bij u of bij de kinderen?',
        'Welke drie dingen zijn het belangrijkst?',
        'Met wie wilt u iets goedmaken?',
      ),
      en: ask(
        'What still has to heal, for you or the children?',
        'Which three things matter most?',
        'With whom would you like to make things right?',
      ),
    },
  },
  {
    id: 'picture.longEffort',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['recoveryPoint', 'need'],
    professional: {
      nl: ask(
        'Waarvoor is een lange adem nodig?',
        'Wat gaat niet over, en hoe valt daarmee te leven?',
        'Wie kan er ook over twee jaar nog zijn?',
      ),
      en: ask(
        'What needs long effort?',
        'What will not pass, and how can one live with it?',
        'Who can still be there two years from now?',
      ),
    },
    client: {
      nl: ask('Wat heeft veel tijd nodig?', 'Wie moet er lang bij blijven?'),
      en: ask('What needs a lot of time?', 'Who should stay with you for a long time?'),
    },
  },
  {
    id: 'picture.future',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['future'],
    professional: {
      nl: ask(
        'Hoe ziet ieder gezinslid de toekomst?',
        'Waar hopen zij op, ieder voor zich en samen?',
        'Welke eerste stap past daarbij?',
      ),
      en: ask(
        'How does each family member see the future?',
        'What do they hope for, each alone and together?',
        'Which first step fits that?',
      ),
    },
    client: {
      nl: ask('Hoe ziet uw leven er over een jaar uit?', 'Waar hoopt u op?', 'Wat is een kleine eerste stap?'),
      en: ask('What is your life like a year from now?', 'What do you hope for?', 'What is a small first step?'),
    },
  },
];
