/** Words that close a name without being its surname. Source: usage. */
export const NAME_SUFFIXES = `
II III IV IX Jnr Jr Junior Senior Snr Sr V VI VII VIII X XI XII XIV XVI XXIII`
