/** Tell whether a folded line greets whoever a letter is to: "Dear families". */
export const isGreeting = (text: string): boolean => /^dear\b/i.test(text)
