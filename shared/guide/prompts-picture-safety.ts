import type { Phase } from '../domain/stages.ts';
import type { Prompt } from './prompt.ts';
import { ask } from './wording.ts';

const PHASE: readonly Phase[] = ['immediateSafety'];

/** Beeldvorming in the phase of immediate safety. */
export const PICTURE_SAFETY_PROMPTS: readonly Prompt[] = [
  {
    id: 'picture.worries',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['concern'],
    professional: {
      nl: ask(
        'Wie maakt zich zorgen over de veiligheid van wie, en waarom?',
        'Is dit gezien, gehoord of vermoed, en door wie?',
        'Wat merken de kinderen ervan?',
        'Wie zoekt uit wat nu nog een vermoeden is?',
      ),
      en: ask(
        'Who worries about the safety of whom, and why?',
        'Was this seen, told or suspected, and by whom?',
        'What do the children notice of it?',
        'Who finds out about what is only a suspicion now?',
      ),
    },
    client: {
      nl: ask(
        'Over wie maakt u zich zorgen?',
        'Wat gebeurt er dan?',
        'Wat merken de kinderen ervan?',
        'Wanneer voelt u zich niet veilig?',
      ),
      en: ask(
        'Who are you worried about?',
        'What happens then?',
        'What do the children notice?',
        'When do you not feel safe?',
      ),
    },
  },
  {
    id: 'picture.incidents',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['incident'],
    professional: {
      nl: ask(
        'Wat gebeurde er de eerste, de ergste en de laatste keer?',
        'Wie waren erbij, en wat deed ieder van hen?',
        'Wat ging eraan vooraf, en hoe hield het op?',
      ),
      en: ask(
        'What happened the first, the worst and the latest time?',
        'Who were there, and what did each of them do?',
        'What led up to it, and how did it stop?',
      ),
    },
    client: {
      nl: ask(
        'Wat gebeurde er de laatste keer?',
        'Weet u nog hoe het de eerste keer ging?',
        'Welke keer was voor u het ergst?',
        'U hoeft niet alles te vertellen.',
      ),
      en: ask(
        'What happened the last time?',
        'Do you remember how it went the first time?',
        'Which time was the worst for you?',
        'You do not have to tell everything.',
      ),
    },
  },
  {
    id: 'picture.earlierViolence',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['incident', 'pattern'],
    professional: {
      nl: ask(
        'Was er al eerder geweld, in dit gezin of in een vorige relatie?',
        'Groeiden de volwassenen zelf op met geweld?',
        'Wat is er toen gedaan, en wat heeft dat uitgemaakt?',
      ),
      en: ask(
        'Was there violence before, in this family or in an earlier relationship?',
        'Did the adults grow up with violence themselves?',
        'What was done at that time, and what difference did it make?',
      ),
    },
    client: {
      nl: ask('Is zoiets al eerder gebeurd?', 'Kent u dit van vroeger?', 'Wat hielp toen, en wat hielp niet?'),
      en: ask(
        'Has this happened before?',
        'Do you know this from when you were young?',
        'What helped then, and what did not?',
      ),
    },
  },
  {
    id: 'picture.greatestDanger',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['danger'],
    professional: {
      nl: ask(
        'Welk gevaar is het grootst, voor wie, en met welke gevolgen?',
        'Hoe snel kan het zover komen?',
        'Waaraan is het vooraf te merken?',
        'Zijn we het hierover eens, of ziet iemand een ander gevaar als het grootst?',
      ),
      en: ask(
        'Which danger is greatest, for whom, and with what consequences?',
        'How soon could it come to that?',
        'What are the signs beforehand?',
        'Do we agree on this, or does somebody see another danger as greater?',
      ),
    },
    client: {
      nl: ask(
        'Waar bent u het meest bang voor?',
        'Voor wie bent u bang?',
        'Wat kan er dan gebeuren?',
        'Waar merkt u aan dat het bijna misgaat?',
      ),
      en: ask(
        'What are you most afraid of?',
        'For whom are you afraid?',
        'What could happen then?',
        'How can you tell that it almost goes wrong?',
      ),
    },
  },
  {
    id: 'picture.patterns',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['pattern'],
    professional: {
      nl: ask(
        'Welke patronen veroorzaken de onveiligheid of houden die gaande?',
        'Wat lokt wat uit, en wie doet dan wat?',
        'Welk patroon pakken we het eerst aan?',
        'Welk deel hebben wij er als organisaties in?',
      ),
      en: ask(
        'Which patterns cause the danger or keep it going?',
        'What sets off what, and who then does what?',
        'Which pattern do we take on first?',
        'What part do we as organisations have in it?',
      ),
    },
    client: {
      nl: ask(
        'Hoe komt het dat het steeds weer gebeurt?',
        'Hoe begint het meestal?',
        'Wat maakt het erger?',
        'Wat moet als eerste stoppen?',
      ),
      en: ask(
        'Why does it keep happening?',
        'How does it mostly begin?',
        'What makes it worse?',
        'What must stop first?',
      ),
    },
  },
  {
    id: 'picture.safetyStrengths',
    stage: 'picture',
    phases: PHASE,
    step: null,
    collects: ['strength', 'support'],
    professional: {
      nl: ask(
        'Welke krachten brengen veiligheid?',
        'Wat doet het gezin zelf al om het veilig te houden?',
        'Wat daarvan kunnen we vandaag al benutten?',
      ),
      en: ask(
        'Which strengths bring safety?',
        'What does the family do already to keep things safe?',
        'Which of these can we put to use today?',
      ),
    },
    client: {
      nl: ask('Wat helpt u om veilig te zijn?', 'Wie kunt u altijd bellen?', 'Wat doet u zelf als het spannend wordt?'),
      en: ask(
        'What helps you to be safe?',
        'Who can you always call?',
        'What do you do yourself when things get tense?',
      ),
    },
  },
];
