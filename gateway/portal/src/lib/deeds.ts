/** An action as the audit keeps it, for people: "member.role-changed" is "Member role changed". */
export function deedName(action: string) {
  const words = action.replaceAll(/[.-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
