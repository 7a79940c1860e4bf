import type { Story } from './story.ts';

const SLEEP = 'Moeder schrikt wakker van elk geluid.';
const TALK = 'Thuis over vroeger praten kost de oudste te veel.';

/** A family in which it has been safe for long, and harm must heal. */
export const RECOVERY_STORY: Story = {
  phase: 'recovery',
  columns: {
    shown: ['concern', 'need', 'recoveryPoint', 'strength', 'support', 'future', 'unknown'],
    hidden: ['danger', 'pattern', 'riskFactor'],
  },
  prepared: { Samira: 'Moeder werkt weer twee dagen.', Floor: 'De jongste logeert weer bij vriendjes.' },
  thought: 'Ik wil weer zonder zorgen kunnen slapen.',
  said: [
    { who: 'Samira', kind: 'concern', text: SLEEP, basis: 'told', about: 'moeder' },
    { who: 'Teun', kind: 'concern', text: TALK, basis: 'seen', about: 'kind 1' },
    { who: 'Floor', kind: 'recoveryPoint', text: 'De oudste durft weer boos te zijn.' },
    { who: 'Samira', kind: 'need', text: 'Rust in de avonden.' },
    { who: 'Teun', kind: 'strength', text: 'Vader houdt zich al een jaar aan alles.', basis: 'seen' },
    { who: 'Floor', kind: 'support', text: 'Het koor op dinsdag.' },
    { who: 'Teun', kind: 'future', text: 'Samen een week naar zee.' },
    { who: 'Samira', kind: 'unknown', text: 'Past de therapie van toen nog?' },
  ],
  link: { from: TALK, kind: 'causes', to: SLEEP },
  biggest: SLEEP,
  numbers: { Samira: 6, Floor: 7, Teun: 6, Marleen: 4, child: 7 },
  grounds: {
    Samira: 'Overdag loopt het, met werk en school.',
    Floor: 'De kinderen spelen weer buiten.',
    Marleen: 'Ik ben zo moe.',
    child: '‘Het is weer leuk thuis.’',
  },
  again: { Samira: 6, Floor: 6, Teun: 6, Marleen: 5 },
  later: {
    Samira: 'De nachten wegen zwaarder dan ik dacht.',
    Floor: 'Ik hoor nu hoe moe moeder is.',
    Teun: 'Er is steun om op te bouwen.',
  },
  beside: 'Overdag gaat het goed, de nachten zijn zwaar.',
  oneBetter: 'Een nacht per week doorslapen',
  bottomLine: { text: 'Bij een terugval belt iemand dezelfde dag.', goodEnough: 'Allen weten wie zij bellen.' },
  outcome: 'stay',
  why: 'Er is rust, en er moet nog veel helen.',
  idea: { text: 'Oma past een nacht per week op', why: 'Dan kan moeder doorslapen.' },
  minutes: 'Het gezin is een jaar zonder geweld.',
};
