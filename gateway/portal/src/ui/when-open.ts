/** For the selects with hundreds of choices: they are there only while one chooses. */
export const WHEN_OPEN = { keepMounted: false };
