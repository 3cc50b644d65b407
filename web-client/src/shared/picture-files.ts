import type { Schemas } from '@/api/client'
import { download } from '@/shared/csv'

const pixels = 2400

export function saveSvg(name: string, svg: string): void {
  download(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }))
}

/** The same picture in pixels, for what cannot show an SVG. */
export async function savePng(name: string, svg: string): Promise<void> {
  const picture = new Image()
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = pixels
  canvas.height = (pixels * picture.naturalHeight) / picture.naturalWidth
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  canvas.toBlob((file) => {
    if (file) download(`${name}.png`, file)
  }, 'image/png')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text within an SVG. */
export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character)

/** Lines of at most so many characters: an SVG breaks none by itself. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word
    if (longer.length > most && line) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line ? [...lines, line] : lines
}

/** What goes with every file, so that whoever gets it knows what it cannot say, and how much that matters. */
export function limitationLines(
  limitations: Pick<Schemas['StatedLimitation'], 'severity' | 'text'>[],
): string[] {
  return limitations.map(({ severity, text }) => `Limitation (${severity.toLowerCase()}): ${text}`)
}
