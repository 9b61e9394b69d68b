/** Lower-case words inside a surname: "de Souza", "van der Berg", "bin Rashid". Source: usage in British newspapers’ style guides. */
export const NAME_PARTICLES = `
aan ab af al ap auf av ben bin bint da dal dalla das de degli dei del dela della delos den der des di dos du el
ibn la le op ould st ten ter und van vander vom von y zu zum zur`
