import type { VFile } from 'vfile'
import { hostOf } from '../../model/furniture.ts'

/** Name the publisher of an article that does not: by its host, else by its folder, the innermost first; null where settings know neither. */
export function compilePublisher({ data: { settings, source, metadata } }: VFile): string | null {
  if (!settings?.publishers || !source) return null
  const host = hostOf(source.url ?? metadata?.url ?? null)
  const byHost = host && settings.publishers.find(({ hosts = [] }) => hosts.some(own => isWithin(host, own)))
  if (byHost) return byHost.name
  const [innermost] = settings.publishers
    .flatMap(({ name, folders = [] }) => folders.map(folder => ({ name, folder })))
    .filter(({ folder }) => source.path === folder || source.path.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)
  return innermost?.name ?? null
}

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`)
