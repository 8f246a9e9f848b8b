export const usersKey = ['users'];

export function userKey(userId: string) {
  return [...usersKey, 'one', userId];
}

export const invitationsKey = ['invitations'];
