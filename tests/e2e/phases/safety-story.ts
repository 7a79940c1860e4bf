import type { Story } from './story.ts';

const HANDOVER = 'Op zondagavond is er ruzie als vader de kinderen terugbrengt.';
const DEBTS = 'Op het eind van de maand is het geld op en loopt de spanning op.';

/** A family in which it is not safe yet. */
export const SAFETY_STORY: Story = {
  phase: 'immediateSafety',
  columns: {
    shown: ['concern', 'danger', 'incident', 'pattern', 'strength', 'support', 'unknown'],
    hidden: ['riskFactor', 'recoveryPoint', 'future'],
  },
  prepared: {
    Samira: 'De jongste kruipt onder de tafel als de bel gaat.',
    Floor: 'Oma haalt de kinderen op woensdag.',
  },
  thought: 'Ik slaap met mijn telefoon onder mijn kussen.',
  said: [
    { who: 'Samira', kind: 'concern', text: HANDOVER, basis: 'told' },
    {
      who: 'Floor',
      kind: 'concern',
      text: 'Misschien leest hij mee op haar telefoon.',
      basis: 'suspected',
      about: 'moeder',
    },
    { who: 'Floor', kind: 'danger', text: 'Het loopt uit de hand waar de kinderen bij zijn.' },
    {
      who: 'Samira',
      kind: 'incident',
      text: 'Vorig najaar een duw op de trap.',
      basis: 'told',
      zone: 'work.which.first',
    },
    { who: 'Floor', kind: 'incident', text: 'In april een blauw oog.', basis: 'seen', zone: 'work.which.worst' },
    { who: 'Teun', kind: 'incident', text: 'Vorige week geschreeuw in de hal.', zone: 'work.which.latest' },
    { who: 'Samira', kind: 'pattern', text: DEBTS },
    { who: 'Teun', kind: 'strength', text: 'De kinderen gaan elke dag naar school.', basis: 'seen' },
    { who: 'Teun', kind: 'unknown', text: 'Wat wil de oudste zelf?' },
  ],
  link: { from: DEBTS, kind: 'keepsUp', to: HANDOVER },
  biggest: HANDOVER,
  numbers: { Samira: 8, Floor: 6, Teun: 7, Marleen: 9, child: 9 },
  grounds: {
    Samira: 'Elke zondag staat er iemand te schreeuwen.',
    Floor: 'De school en oma letten goed op.',
    Marleen: 'Ik weet nooit hoe hij binnenkomt.',
    child: '‘Dan ga ik onder de tafel.’',
  },
  again: { Samira: 7, Floor: 6, Teun: 7, Marleen: 7 },
  later: {
    Samira: 'Met school erbij komt er rust op zondag.',
    Floor: 'De zorg van oma blijft, en die helpt.',
    Teun: 'Er is nu een plek om mee te beginnen.',
  },
  beside: 'Het gebeurt vaker dan een jaar geleden.',
  oneBetter: 'Een overdracht zonder dat zij elkaar zien',
  bottomLine: {
    text: 'De kinderen worden op school overgedragen.',
    goodEnough: 'Vier weken zonder ruzie bij een overdracht.',
  },
  outcome: 'stay',
  why: 'Het is thuis nog niet veilig genoeg.',
  idea: { text: 'School is de plek voor de overdracht', why: 'Dan zien vader en moeder elkaar niet.' },
  minutes: 'De overdracht op zondag is de grootste zorg.',
};
