/** Words that close a name without being its surname. Source: usage. */
export const NAME_SUFFIXES = `
II III IV Jnr Jr Junior Senior Snr Sr`
