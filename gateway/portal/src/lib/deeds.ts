/** A name that the audit keeps, for people: "member.role-changed", "userId" are "Member role changed", "User id". */
export function deedName(action: string) {
  const words = action
    .replaceAll(/[.-]/g, ' ')
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
