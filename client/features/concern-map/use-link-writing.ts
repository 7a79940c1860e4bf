import { addLink, removeLink, takeLink } from '@samenspraak/shared/document/write.ts';
import type { OrganisationId } from '@samenspraak/shared/domain/ids.ts';
import type { Target } from '@samenspraak/shared/policy/actors.ts';
import { newLinkId } from '../../live/new-id.ts';
import { useRoster } from '../../live/use-document.ts';
import { useSession } from '../../live/use-session.ts';
import { useCardBoard } from '../../ui/card/card-board.ts';
import type { WishedLink } from './link-refusal.ts';
import type { MapLink } from './map-shape.ts';

/** Putting links on the board and taking them off, and whether this reader may do the latter. */
export function useLinkWriting() {
  const { doc, me } = useCardBoard();
  const { can } = useSession();
  const roster = useRoster();
  function targetOf(author: MapLink['drawn'][number]['author']): Target {
    const maker = roster.find(({ participantId }) => participantId === author);
    if (maker === undefined) return {};
    const { participantId, role } = maker;
    return { maker: { participantId, role, organisationId: maker.organisationId as OrganisationId | null } };
  }
  return {
    draw(wished: WishedLink): void {
      addLink(doc, newLinkId(), { ...wished, author: me });
    },
    /** A line goes with all that say the same, or it would seem to stay. */
    mayTake: ({ drawn }: MapLink) => drawn.every(({ author }) => can('link.remove', targetOf(author))),
    takeAway({ drawn }: MapLink): void {
      for (const { id, author } of drawn) {
        if (author === me) removeLink(doc, id);
        else takeLink(doc, id);
      }
    },
  };
}
