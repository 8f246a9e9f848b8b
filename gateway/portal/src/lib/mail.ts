/** Whether something can be an e-mail address; only a mail proves that it is one. */
export function isMail(typed: string) {
  return /^\S+@\S+\.\S+$/.test(typed.trim());
}
