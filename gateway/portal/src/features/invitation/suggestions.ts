const SHORTEST = 3;

/** A name in the letters that user names are made of. */
function plain(name: string) {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** What somebody of that name may want to be called. */
export function suggestionsFor(firstName: string, lastName: string) {
  const [first, last] = [plain(firstName), plain(lastName)];
  const ideas = last ? [`${first}.${last}`, `${first.charAt(0)}${last}`, `${first}${last.charAt(0)}`] : [];
  return [...new Set([...ideas, first])].filter((idea) => idea.length >= SHORTEST && /^[a-z]/.test(idea));
}
