import { describe } from 'vitest';
import { RISKS_STORY } from './phases/risks-story.ts';
import { house, tellWhole } from './phases/whole.suite.ts';

const at = house();

describe('a whole conference: risk-focused care', () => tellWhole(at, RISKS_STORY));
