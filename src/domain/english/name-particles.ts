/** Lower-case words inside a surname: "de Souza", "van der Berg", "bin Rashid". Source: usage in British newspapers’ style guides. */
export const NAME_PARTICLES = `
ab af al ap av bin bint da das de del della den der des di dos du el ibn la le st ten ter van vander von y
zu`
