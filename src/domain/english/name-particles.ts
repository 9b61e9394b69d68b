/** Lower-case words inside a surname: "de Souza", "van der Berg", "bin Rashid". Source: usage in British newspapers’ style guides. */
export const NAME_PARTICLES = `
ab af al ap av bin bint da das de del della den der des di dos du el ibn la le st ten ter van vander von y
zu`

/** Lower-case beginnings joined by a hyphen or apostrophe: "al-Hassan", "d’Arcy". */
export const PARTICLE_PREFIXES = `
abd ad al an ar as ash az d dall de dell el l m n o ul`
