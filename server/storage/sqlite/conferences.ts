import type { Person } from '@samenspraak/shared/commands/conference-state.ts';
import type { Fact } from '@samenspraak/shared/commands/registry.ts';
import { type HouseChoices, NO_HOUSE } from '@samenspraak/shared/domain/house.ts';
import type { CaseId, ConferenceId, ParticipantId, SessionId, UserId } from '@samenspraak/shared/domain/ids.ts';
import type { ConferenceBase, ConferenceStore, StoredConference, StoredEvent } from '../../ports/conference-store.ts';
import type { IdentityStore } from '../../ports/identity-store.ts';
import type { Tables } from '../tables.ts';
import type { Database } from './database.ts';
import type { SessionRows } from './sessions.ts';

type Conferences = Pick<IdentityStore, 'conferencesOf'> &
  Pick<
    ConferenceStore,
    'createConference' | 'conference' | 'conferenceOfSession' | 'conferencesMadeBy' | 'conferencesOfSameChair'
  >;

interface OfConference {
  readonly conferenceId: ConferenceId;
}

function prepareWriting(database: Database) {
  return {
    lastPosition: database.statement((_params: object, db) =>
      db.selectFrom('conferences').select((eb) => eb.fn.max('position').as('position')),
    ),
    add: database.insertion('conferences', [
      'id',
      'position',
      'caseId',
      'reference',
      'kind',
      'phase',
      'startsAt',
      'plannedMinutes',
      'madeBy',
      'status',
      'eventSeq',
      'houseJson',
    ]),
  };
}

function prepareReading(database: Database) {
  return {
    conference: database.statement((params: OfConference, db) =>
      db
        .selectFrom('conferences')
        .select(['id', 'caseId', 'reference', 'kind', 'phase', 'startsAt', 'plannedMinutes', 'madeBy', 'houseJson'])
        .where('id', '=', params.conferenceId),
    ),
    sessions: database.statement((params: OfConference, db) =>
      db.selectFrom('sessions').selectAll().where('conferenceId', '=', params.conferenceId).orderBy('position'),
    ),
    people: database.statement((params: OfConference, db) =>
      db.selectFrom('participants').selectAll().where('conferenceId', '=', params.conferenceId).orderBy('position'),
    ),
    events: database.statement((params: OfConference, db) =>
      db.selectFrom('events').selectAll().where('conferenceId', '=', params.conferenceId).orderBy('seq'),
    ),
    ofSession: database.statement((params: { id: SessionId }, db) =>
      db.selectFrom('sessions').select('conferenceId').where('id', '=', params.id),
    ),
    madeBy: database.statement((params: { id: UserId }, db) =>
      db.selectFrom('conferences').select('id').where('madeBy', '=', params.id).orderBy('position', 'desc'),
    ),
    sameChair: database.statement((params: OfConference, db) =>
      db
        .selectFrom('conferences as other')
        .innerJoin('conferences as this', (join) =>
          join.onRef('this.caseId', '=', 'other.caseId').onRef('this.madeBy', '=', 'other.madeBy'),
        )
        .select('other.id')
        .where('this.id', '=', params.conferenceId)
        .whereRef('other.id', '!=', 'this.id')
        .orderBy('other.startsAt')
        .orderBy('other.position'),
    ),
    ofCase: database.statement((params: { id: CaseId }, db) =>
      db
        .selectFrom('conferences')
        .select(['id', 'caseId', 'kind', 'startsAt', 'plannedMinutes', 'status'])
        .where('caseId', '=', params.id)
        .orderBy('startsAt')
        .orderBy('position'),
    ),
  };
}

function sessionOf(row: Tables['sessions']): ConferenceBase['sessions'][number] {
  const { id, name, startsAt, plannedMinutes, videoUrl } = row;
  const audience = { clients: row.clients === 1, prosecutor: row.prosecutor === 1 };
  return { id, name, audience, startsAt, plannedMinutes, videoUrl };
}

function personOf(row: Tables['participants']): Person {
  const { conferenceId: _conference, position: _position, sessionIdsJson, apartFromJson, ...person } = row;
  return {
    ...person,
    sessionIds: JSON.parse(sessionIdsJson) as SessionId[],
    apartFrom: JSON.parse(apartFromJson) as ParticipantId[],
  };
}

/** What stands in the table was checked before it was written there. */
function eventOf(row: Tables['events']): StoredEvent {
  const { seq, at, actor, factJson, previous, hash } = row;
  return { seq, at, actor, fact: JSON.parse(factJson) as Fact, previous, hash };
}

/** Conferences as they were made, with their people and events. Of a case they are listed by the day on which they start. */
export function openConferences(database: Database, sessions: SessionRows): Conferences {
  const writing = prepareWriting(database);
  const reading = prepareReading(database);

  function read(conferenceId: ConferenceId): StoredConference | null {
    const row = reading.conference.one({ conferenceId });
    if (row === null) return null;
    const { houseJson, ...base } = row;
    const house = houseJson === null ? NO_HOUSE : (JSON.parse(houseJson) as HouseChoices);
    return {
      base: { ...base, house, sessions: reading.sessions.all({ conferenceId }).map(sessionOf) },
      people: reading.people.all({ conferenceId }).map(personOf),
      events: reading.events.all({ conferenceId }).map(eventOf),
    };
  }

  return {
    async createConference(base) {
      database.transaction(() => {
        const position = (writing.lastPosition.one({})?.position ?? 0) + 1;
        const houseJson = JSON.stringify(base.house);
        writing.add.run({ ...base, position, status: 'planned', eventSeq: 0, houseJson });
        for (const session of base.sessions) sessions.add(base.id, session);
      });
    },
    async conference(id) {
      return read(id);
    },
    async conferenceOfSession(id) {
      return reading.ofSession.one({ id })?.conferenceId ?? null;
    },
    async conferencesMadeBy(id) {
      return reading.madeBy.all({ id }).map((row) => row.id);
    },
    async conferencesOfSameChair(id) {
      return reading.sameChair.all({ conferenceId: id }).map((row) => row.id);
    },
    async conferencesOf(id) {
      return reading.ofCase.all({ id });
    },
  };
}
