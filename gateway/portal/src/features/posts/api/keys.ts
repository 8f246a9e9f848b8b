export const postsKey = ['posts'];
export const postListsKey = [...postsKey, 'list'];

export function postKey(id: string) {
  return [...postsKey, 'one', id];
}

export function historyKey(id: string) {
  return [...postKey(id), 'history'];
}
