import * as z from 'zod/mini';

/** Body of `PUT /api/me/mail`: whether this user wants a digest. */
export const mailBody = z.object({ digest: z.boolean() });

/** Answer of `GET /api/me/mail`. `sends`: whether this house sends mail at all; what somebody wants is kept either way. */
export const mailAnswer = z.object({ sends: z.boolean(), digest: z.boolean() });
export type MailAnswer = z.infer<typeof mailAnswer>;
