import type { HouseGuide } from '@samenspraak/server/ports/house-store.ts';
import type { Store } from '@samenspraak/server/ports/store.ts';
import { OUR_SHARES } from '@samenspraak/shared/domain/budget.ts';
import { conferenceId, guideId, userId } from '@samenspraak/shared/domain/ids.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { BASE, ID, LATER, OTHER_BASE } from './samples.ts';

const OWN = { ask: 'Who feeds the dog?', followUps: ['“And” tomorrow?'], client: null, step: null };
const GUIDE: HouseGuide = {
  id: guideId.parse('guide-0001'),
  name: 'Short',
  guide: { 'recovery.goal': [{ id: 'own.dog-question', own: OWN }], 'recovery.close': [] },
};

function describeGuides(store: () => Store): void {
  it('[STORE-31] guides come back as given, by name; changing and removing one that is not there is said', async () => {
    const other = { ...GUIDE, id: guideId.parse('guide-0002'), name: 'Longer', guide: {} };
    await store().addGuide(GUIDE);
    await store().addGuide(other);
    expect(await store().guides()).toEqual([other, GUIDE]);
    const changed = { ...GUIDE, name: 'A guide', guide: {} };
    expect(await store().changeGuide(changed)).toBe(true);
    expect(await store().guides()).toEqual([changed, other]);
    expect(await store().removeGuide(other.id)).toBe(true);
    expect(await store().removeGuide(other.id)).toBe(false);
    expect(await store().changeGuide(other)).toBe(false);
    expect(await store().guides()).toEqual([changed]);
    await expect(store().addGuide(changed)).rejects.toThrow();
  });

  it('[STORE-32] how time is divided is nobody’s until it is settled, and may be given back', async () => {
    expect(await store().shares()).toBeNull();
    for (const shares of [OUR_SHARES, { ...OUR_SHARES, goal: 0.5 }, null]) {
      await store().settleShares(shares);
      expect(await store().shares()).toEqual(shares);
    }
  });
}

function describeTakenOver(store: () => Store): void {
  it('[STORE-33] what a conference took over from its house comes back with it', async () => {
    const house = { shares: { ...OUR_SHARES, picture: 1 }, guide: GUIDE.guide };
    await store().createConference({ ...BASE, house });
    await store().addGuide(GUIDE);
    await store().removeGuide(GUIDE.id);
    await store().settleShares(null);
    expect((await store().conference(ID.conference))?.base.house).toEqual(house);
  });

  it('[STORE-34] of one case and one maker the other conferences are found, by the day on which they start', async () => {
    const another = (id: string, rest: object) => ({ ...BASE, id: conferenceId.parse(id), sessions: [], ...rest });
    await store().createConference(another('conference-late', { startsAt: LATER }));
    await store().createConference(BASE);
    await store().createConference(OTHER_BASE);
    await store().createConference(another('conference-of-another', { madeBy: userId.parse('user-0002') }));
    await store().createConference(another('conference-of-nobody', { madeBy: null }));
    await store().createConference(another('conference-elsewhere', { caseId: 'case-0002' }));
    expect(await store().conferencesOfSameChair(ID.conference)).toEqual([ID.otherConference, 'conference-late']);
    expect(await store().conferencesOfSameChair(conferenceId.parse('conference-of-nobody'))).toEqual([]);
    expect(await store().conferencesOfSameChair(conferenceId.parse('conference-nowhere'))).toEqual([]);
  });
}

/** What every store promises about what a house has settled, and what its conferences keep of that. */
export function houseRules(fresh: () => Promise<Store>): void {
  describe('house', () => {
    let store: Store;
    beforeEach(async () => {
      store = await fresh();
    });
    describeGuides(() => store);
    describeTakenOver(() => store);
  });
}
