import { describe } from 'vitest';
import { SAFETY_STORY } from './phases/safety-story.ts';
import { house, tellWhole } from './phases/whole.suite.ts';

const at = house();

describe('a whole conference: immediate safety', () => tellWhole(at, SAFETY_STORY));
