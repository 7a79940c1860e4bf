export const CONFERENCE_KINDS = ['intake', 'focus'] as const;
export type ConferenceKind = (typeof CONFERENCE_KINDS)[number];

export const TRACKS = ['regular', 'mda'] as const;
export type Track = (typeof TRACKS)[number];

/** planned → open → closed; a closed conference is read, never written. */
export const CONFERENCE_STATUSES = ['planned', 'open', 'closed'] as const;
export type ConferenceStatus = (typeof CONFERENCE_STATUSES)[number];

export const SESSION_STATUSES = ['planned', 'running', 'paused', 'ended'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** invited → waiting (joined, knocks) → admitted; removed from any of them, and from removed nowhere. */
export const PARTICIPATIONS = ['invited', 'waiting', 'admitted', 'removed'] as const;
export type Participation = (typeof PARTICIPATIONS)[number];
