import type { PlanEntry } from '@samenspraak/shared/document/read.ts';
import { type AgreementChange, CHANGES_SHOWN } from '@samenspraak/shared/domain/agreements.ts';
import type { AgreementId, SessionId } from '@samenspraak/shared/domain/ids.ts';
import type { Table } from './table.ts';

/** What is to be read of an agreement in the plan of a session. */
type Told = Pick<PlanEntry, 'id' | 'what' | 'load' | 'who' | 'state' | 'earlier'> & {
  readonly said: readonly string[];
  readonly kept: readonly string[];
};

interface Line {
  readonly session: SessionId;
  /** All that are one agreement have the same. */
  readonly one: string;
  told: Told;
}

type Words = Omit<Told, 'id'>;
/** An agreement as it comes to a plan. */
type Begun = { readonly [Part in keyof Words]?: Words[Part] | undefined } & { readonly id: AgreementId };
type Lines = Map<AgreementId, Line>;
type One = Table['facts'][number];

function add(lines: Lines, session: SessionId, one: string, told: Begun): void {
  const { what = '', load = null, who = [], state = 'open', earlier = false, said = [], kept = [] } = told;
  lines.set(told.id, { session, one, told: { id: told.id, what, load, who, state, earlier, said, kept } });
}

/** Nothing was said of it yet. */
function wordsOf({ id, what, load, who, state }: Omit<Begun, 'said' | 'kept' | 'earlier'>): Begun {
  return { id, what, load, who, state };
}

function more(line: Line, told: Partial<Told>): void {
  line.told = { ...line.told, ...told };
}

/** The plans of all sessions, reckoned a second time and in another way from what happened alone. */
export function plansFrom(facts: Table['facts']): ReadonlyMap<SessionId, readonly Told[]> {
  const lines: Lines = new Map();
  for (const one of facts) tell(lines, one);
  const plans = new Map<SessionId, Told[]>();
  for (const { session, told } of lines.values()) {
    const shown = { ...told, said: told.said.slice(-CHANGES_SHOWN) };
    plans.set(session, [...(plans.get(session) ?? []), shown]);
  }
  return plans;
}

function tell(lines: Lines, { fact, at }: One): void {
  switch (fact.type) {
    case 'agreement.adopted':
      add(lines, fact.sessionId, fact.agreement.id, wordsOf(fact.agreement));
      return;
    case 'agreement.published': {
      const { copyOf, id } = fact.agreement;
      const of = copyOf === null ? undefined : lines.get(copyOf);
      add(lines, fact.sessionId, of?.one ?? id, wordsOf(fact.agreement));
      return;
    }
    case 'plan.carried':
      for (const { origin, ...agreement } of fact.agreements)
        add(lines, fact.sessionId, `${origin?.conferenceId}/${origin?.agreementId}`, {
          ...{ id: agreement.id, what: agreement.what, load: agreement.load, who: agreement.who },
          ...{ state: agreement.state, earlier: true },
          said: agreement.changes.map((one) => lineOf({ ...one, at: one.at.slice(0, 10) })),
          kept: agreement.kept.map(({ by, voice, voiceOf, answer, words, at: then }) =>
            [by, voice, voiceOf, answer, words, then.slice(0, 10)].join('|'),
          ),
        });
      return;
    case 'agreement.updated': {
      const same = lines.get(fact.agreementId)?.one;
      for (const [id, line] of lines) {
        // what older conferences kept says nothing of the plan in which it was said: it went for all
        if (fact.said === undefined ? line.one !== same : id !== fact.agreementId) continue;
        const isHere = id === (fact.said ?? fact.agreementId);
        const [why, by] = isHere ? [fact.why, fact.by ?? null] : ['', null];
        more(line, { state: fact.state, said: [...line.told.said, lineOf({ at, state: fact.state, why, by })] });
      }
      return;
    }
    case 'agreement.changed': {
      const line = lines.get(fact.agreementId);
      if (line === undefined) return;
      const { what = line.told.what, load = line.told.load, who = line.told.who } = fact.words;
      const said = lineOf({ at, state: null, why: fact.why, by: fact.why === '' ? null : fact.by });
      more(line, { what, load, who, said: [...line.told.said, said] });
      return;
    }
    case 'agreement.answered': {
      const line = lines.get(fact.agreementId);
      if (line === undefined) return;
      const { by, voice, voiceOf, answer, words } = fact.report;
      const whose = `${by}|${voice}|${voiceOf}|`;
      const others = line.told.kept.filter((one) => !one.startsWith(whose));
      more(line, { kept: [...others, `${whose}${answer}|${words}|${at}`] });
    }
  }
}

/** What was said elsewhere is told by its day alone. */
function lineOf({ at, state, why, by }: AgreementChange): string {
  return JSON.stringify([by === null ? at.slice(0, 10) : at, state, why, by]);
}

/** The same of what a document says. */
export function toldIn({ id, what, load, who, state, earlier, changes, kept }: PlanEntry): Told {
  return {
    ...{ id, what, load, who, state, earlier },
    said: changes.map((one) => JSON.stringify([one.at, one.state, one.why, one.by])),
    kept: kept.map((one) => `${one.by}|${one.voice}|${one.voiceOf}|${one.answer}|${one.words}|${one.at}`),
  };
}
