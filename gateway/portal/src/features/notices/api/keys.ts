export const listKey = ['notices', 'list'];
export const unreadKey = ['notices', 'unread'];
export const settingsKey = ['notice-settings'];
export const devicesKey = ['push-devices'];
/** Whether this browser listens for pushes. */
export const subscriptionKey = ['push-devices', 'here'];
