import type { Role } from '@samenspraak/shared/domain/roles.ts';

/** A session of the hunt, by the name that the test gives it. */
interface SessionPlan {
  readonly key: string;
  readonly clients: boolean;
  readonly prosecutor: boolean;
}

export interface Part {
  readonly who: string;
  readonly role: Role;
  readonly sessions: readonly string[];
  /** Comes for this organisation. */
  readonly from?: string;
  readonly clientOf?: string;
  readonly apartFrom?: readonly string[];
  /** `spare` never uses the link; `late` knocks and is let in near the end. */
  readonly comes?: 'late' | 'never';
}

export interface ConferencePlan {
  readonly key: string;
  /** Whose account made it, who is its chair. */
  readonly chair: string;
  readonly sessions: readonly SessionPlan[];
  readonly parts: readonly Part[];
}

/** With the prosecutor and without: professionals first, then the OM session, then the client session. */
const SPLIT: ConferencePlan = {
  key: 'split',
  chair: 'chair',
  sessions: [
    { key: 'pro', clients: false, prosecutor: false },
    { key: 'om', clients: false, prosecutor: true },
    { key: 'cl', clients: true, prosecutor: false },
  ],
  parts: [
    { who: 'manager', role: 'caseManager', sessions: ['pro', 'om', 'cl'], from: 'town' },
    { who: 'partner', role: 'partner', sessions: ['pro', 'om'], from: 'police' },
    { who: 'neighbour', role: 'partner', sessions: ['pro', 'cl'], from: 'neighbourhood' },
    { who: 'expert', role: 'expert', sessions: ['pro', 'om'], from: 'clinic' },
    { who: 'lived', role: 'experienceExpert', sessions: ['cl'] },
    { who: 'recorder', role: 'recorder', sessions: ['om', 'cl'], from: 'town' },
    { who: 'officer', role: 'prosecutor', sessions: ['om'], from: 'prosecution' },
    { who: 'client', role: 'client', sessions: ['cl'] },
    { who: 'confidant', role: 'confidant', sessions: ['cl'], clientOf: 'client' },
    { who: 'removed', role: 'partner', sessions: ['om'], from: 'probation' },
    { who: 'moved', role: 'partner', sessions: ['om'], from: 'shelter' },
    { who: 'renewed', role: 'partner', sessions: ['cl'], from: 'school' },
    { who: 'late', role: 'partner', sessions: ['cl'], from: 'doctor', comes: 'late' },
    { who: 'spare', role: 'expert', sessions: ['om'], comes: 'never' },
  ],
};

/** Two clients who never meet, each with a session of their own (domain.md §5, stalking and intimate terror). */
const APART: ConferencePlan = {
  key: 'apart',
  chair: 'chair',
  sessions: [
    { key: 'one', clients: true, prosecutor: false },
    { key: 'two', clients: true, prosecutor: false },
  ],
  parts: [
    { who: 'guide', role: 'caseManager', sessions: ['one', 'two'], from: 'other town' },
    { who: 'clientOne', role: 'client', sessions: ['one'] },
    { who: 'clientTwo', role: 'client', sessions: ['two'], apartFrom: ['clientOne'] },
    { who: 'besideTwo', role: 'confidant', sessions: ['two'], clientOf: 'clientTwo' },
    { who: 'helper', role: 'partner', sessions: ['one'], from: 'other clinic' },
  ],
};

/** People of another house, who have nothing to do with the others. */
const ELSEWHERE: ConferencePlan = {
  key: 'elsewhere',
  chair: 'coordinator',
  sessions: [
    { key: 'far', clients: true, prosecutor: false },
    { key: 'farOm', clients: false, prosecutor: true },
  ],
  parts: [
    { who: 'farClient', role: 'client', sessions: ['far'] },
    { who: 'farPartner', role: 'partner', sessions: ['far', 'farOm'], from: 'far police' },
    { who: 'farOfficer', role: 'prosecutor', sessions: ['farOm'], from: 'far prosecution' },
  ],
};

/** Forty days later, on the same family: who was there then, one who helps since, and a client who was never heard. */
export const NEXT: ConferencePlan = {
  key: 'next',
  chair: 'chair',
  sessions: [
    { key: 'nextOm', clients: false, prosecutor: true },
    { key: 'nextCl', clients: true, prosecutor: false },
    { key: 'nextNew', clients: true, prosecutor: false },
  ],
  parts: [
    { who: 'manager', role: 'caseManager', sessions: ['nextOm', 'nextCl', 'nextNew'], from: 'town' },
    { who: 'partner', role: 'partner', sessions: ['nextOm'], from: 'police' },
    { who: 'joiner', role: 'partner', sessions: ['nextOm'], from: 'new help' },
    { who: 'neighbour', role: 'partner', sessions: ['nextCl'], from: 'neighbourhood' },
    { who: 'officer', role: 'prosecutor', sessions: ['nextOm'], from: 'prosecution' },
    { who: 'client', role: 'client', sessions: ['nextCl'] },
    { who: 'confidant', role: 'confidant', sessions: ['nextCl'], clientOf: 'client' },
    { who: 'otherClient', role: 'client', sessions: ['nextNew'], apartFrom: ['client'] },
  ],
};

export const CONFERENCES: readonly ConferencePlan[] = [SPLIT, APART, ELSEWHERE];
export const USERS = ['chair', 'coordinator'] as const;

/** What is known of a session before one is let in: that it is there, what it is called, when it is held. */
export const planned = (session: string) => `${session}, planned`;
