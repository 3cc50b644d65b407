import { escaped, wrapped } from '@/shared/picture-files'
import type { Fate, Tone } from './boxes'
import type { Key } from './legend'
import { fates, kinds, tones } from './model-drawing'
import type { ModelLink } from './service-models'

const head = 40
const foot = 20
const line = 18
const lettersInLine = 110

/** A drawing of the page, with what stands above it where there are several. */
export type Drawn = { heading?: string; drawing: SVGSVGElement }

export type PictureFile = { title: string; keys: Key[]; below: string[] }

/**
 * Drawings of the page as a file of its own, one below the other: with what they show above them, what their signs mean below
 * them, and the rest in words. Whoever has it on paper has nothing else.
 */
export function fileOf(drawings: Drawn[], { title, keys, below }: PictureFile): string {
  const words = below.flatMap((text) => wrapped(text, lettersInLine))
  let height = 0
  const pictures = drawings.map(({ heading, drawing }) => {
    const top = height + (heading ? 36 : 0)
    height = top + drawing.viewBox.baseVal.height
    return [
      heading && `<text x="0" y="${top - 12}" font-size="15" font-weight="700">${escaped(heading)}</text>`,
      new XMLSerializer()
        .serializeToString(drawing)
        .replace(/^<svg[^>]*>/, `<g transform="translate(0 ${top})">`)
        .replace(/<\/svg>$/, '</g>'),
    ]
  })
  const legendTop = height + 16
  const wordsTop = legendTop + keys.length * (line + 2) + 24
  const width = Math.max(720, ...drawings.map(({ drawing }) => drawing.viewBox.baseVal.width)) + 32
  const whole = wordsTop + words.length * line + foot + head
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 ${-head} ${width} ${whole}" width="${width}" height="${whole}" font-family="Arial, sans-serif" font-size="13" fill="#212b32">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="-16" y="${-head}" width="${width}" height="${whole}" fill="#ffffff"/>`,
    `<text x="0" y="-14" font-size="18" font-weight="700">${escaped(title)}</text>`,
    ...pictures.flat(),
    ...keys.map(({ key, words: meaning }, index) => {
      const y = legendTop + index * (line + 2)
      return `${sample(key, y + 8)}<text x="40" y="${y + 13}">${escaped(meaning)}</text>`
    }),
    ...words.map((text, index) => `<text x="0" y="${wordsTop + index * line}">${escaped(text)}</text>`),
    '</svg>',
  ]
    .filter(Boolean)
    .join('')
}

/** As it is drawn in the picture, around this height. */
function sample(key: Key['key'], y: number): string {
  if (key in kinds) {
    const { colour, width } = kinds[key as ModelLink['kind']]
    return `<path d="M0 ${y}h28" fill="none" stroke="${colour}" stroke-width="${width}"/><path d="M28 ${y}l-9 -5v10z" fill="${colour}"/>`
  }
  if (key in tones) {
    const { ink, sign } = tones[key as Tone]
    return `<circle cx="14" cy="${y}" r="7" fill="${ink}"/><text x="14" y="${y + 4.5}" text-anchor="middle" font-size="12" font-weight="700" fill="#ffffff">${sign}</text>`
  }
  const { edge, fill, dash } = fates[key as Fate]
  const dashed = dash ? ` stroke-dasharray="${dash}"` : ''
  return `<rect x="0.75" y="${y - 7}" width="26.5" height="14" rx="3" fill="${fill}" stroke="${edge}" stroke-width="1.5"${dashed}/>`
}
