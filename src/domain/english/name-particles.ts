/** Lower-case words inside a surname: "de Souza", "van der Berg", "bin Rashid". Source: usage in British newspapers’ style guides. */
export const NAME_PARTICLES = `
aan ab af al ap arap auf av ben bin bint da dal dalla das de degli dei del dela della delos den der des di dos
du e el i ibn la le na ole op ould st ten ter und van vander vom von wa y zu zum zur`
