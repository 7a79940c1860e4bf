import type { CommitUnit } from '@samenspraak/server/ports/conference-store.ts';
import { Committer, type Contributor } from '@samenspraak/server/rooms/committer.ts';
import type { ConferenceId } from '@samenspraak/shared/domain/ids.ts';
import { describe, expect, it } from 'vitest';
import { quietLog } from '../support/table.ts';

type Fault = 'settle' | 'take' | 'committed' | null;

/** A conference that wants one thing stored, and throws where it is told to. */
class Stand implements Contributor {
  readonly id: ConferenceId;
  readonly #fault: Fault;
  stored = 0;
  lost = 0;

  constructor(id: string, fault: Fault = null) {
    this.id = id as ConferenceId;
    this.#fault = fault;
  }

  settle(): void {
    this.#stumble('settle');
  }

  take(): CommitUnit {
    this.#stumble('take');
    return { conferenceId: this.id, events: [], effects: [], updates: [], clients: [], commands: [] };
  }

  committed(): void {
    this.#stumble('committed');
    this.stored += 1;
  }

  failed(): void {
    this.lost += 1;
  }

  #stumble(where: Fault): void {
    if (this.#fault === where) throw new Error(`a fault in ${where}`);
  }
}

async function commitOf(contributors: readonly Contributor[]): Promise<ConferenceId[]> {
  const written: ConferenceId[] = [];
  const commit = async (units: readonly CommitUnit[]) => {
    written.push(...units.map(({ conferenceId }) => conferenceId));
  };
  const committer = new Committer({ commit, log: quietLog });
  for (const contributor of contributors) committer.mark(contributor);
  await committer.idle();
  return written;
}

describe('the group commit', () => {
  it.each(['settle', 'take', 'committed'] as const)(
    '[ROOM-24] a fault of ours in one conference (in %s) keeps no other from being stored and told',
    async (fault) => {
      const [before, faulty, after] = [new Stand('before'), new Stand('faulty', fault), new Stand('after')];
      const written = await commitOf([before, faulty, after]);
      expect(written).toEqual(expect.arrayContaining(['before', 'after']));
      expect([before.stored, after.stored]).toEqual([1, 1]);
      expect([before.lost, after.lost]).toEqual([0, 0]);
      expect([faulty.stored, faulty.lost]).toEqual([0, 1]);
    },
  );
});
