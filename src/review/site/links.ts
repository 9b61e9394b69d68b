/** Write a path inside the site as a relative address: each part of it escaped. */
export const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** The page of an article inside the site. */
export const articlePath = (id: string): string => `articles/${id}.html`

/** The way from a page back to the site's root: "../" for each folder. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1)

const WEB = /^https?:\/\/[^\s]+$/i

/** Tell the address of a source as far as it is safe to follow: of the web alone, else null. */
export const webAddress = (url: string | null): string | null => (url && WEB.test(url) ? url : null)
