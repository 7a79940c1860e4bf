import { isSameName } from '@samenspraak/shared/commands/returning.ts';
import type { Role } from '@samenspraak/shared/domain/roles.ts';

/** Who can keep the plan of a family together: somebody who works with it. */
export function mayCoordinate({ role }: { readonly role: Role }): boolean {
  return role === 'caseManager' || role === 'partner';
}

/** To whom it can be handed: whoever can keep it, but who does so now. They are known by name, for it may be of an earlier conference. */
export function receiversOf<One extends { readonly role: Role; readonly name: string }>(
  people: readonly One[],
  coordinator: { readonly role: Role; readonly name: string } | null,
): One[] {
  const isPresent = ({ role, name }: One) => role === coordinator?.role && isSameName(name, coordinator.name);
  return people.filter((one) => mayCoordinate(one) && !isPresent(one));
}
