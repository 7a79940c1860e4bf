import * as z from 'zod/mini';
import { OPAQUE_ID } from './id-form.ts';

/** Ids are opaque, made by `Ids` on the server or `newCardId` in the browser. */
const opaque = () => z.string().check(z.regex(OPAQUE_ID));

export const organisationId = opaque().brand<'OrganisationId'>();
export const userId = opaque().brand<'UserId'>();
export const caseId = opaque().brand<'CaseId'>();
export const conferenceId = opaque().brand<'ConferenceId'>();
export const sessionId = opaque().brand<'SessionId'>();
export const participantId = opaque().brand<'ParticipantId'>();
export const ballotId = opaque().brand<'BallotId'>();
export const agreementId = opaque().brand<'AgreementId'>();
export const cardId = opaque().brand<'CardId'>();
export const guideId = opaque().brand<'GuideId'>();
export const linkId = opaque().brand<'LinkId'>();
/** A command carries a UUID of its sender's making: the same id twice is done once. */
export const commandId = z.uuid().brand<'CommandId'>();

export type OrganisationId = z.infer<typeof organisationId>;
export type UserId = z.infer<typeof userId>;
export type CaseId = z.infer<typeof caseId>;
export type ConferenceId = z.infer<typeof conferenceId>;
export type SessionId = z.infer<typeof sessionId>;
export type ParticipantId = z.infer<typeof participantId>;
export type BallotId = z.infer<typeof ballotId>;
export type AgreementId = z.infer<typeof agreementId>;
export type CardId = z.infer<typeof cardId>;
export type GuideId = z.infer<typeof guideId>;
export type LinkId = z.infer<typeof linkId>;
export type CommandId = z.infer<typeof commandId>;
