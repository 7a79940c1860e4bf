import { describe } from 'vitest';
import { RECOVERY_STORY } from './phases/recovery-story.ts';
import { house, tellWhole } from './phases/whole.suite.ts';

const at = house();

describe('a whole conference: recovery', () => tellWhole(at, RECOVERY_STORY));
