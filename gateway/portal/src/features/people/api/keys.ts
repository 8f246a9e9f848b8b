export const usersKey = ['users'];

export function userKey(userId: string) {
  return [...usersKey, 'one', userId];
}

export const invitationsKey = ['invitations'];

// Of what others keep about a person, and changes with it.
export const sessionsKey = ['sessions'];
export const credentialsKey = ['credentials'];
export const auditKey = ['audit', 'latest'];
