import { escaped, wrapped } from '@/shared/picture-files'

const head = 40
const foot = 20
const lettersInLine = 110

/** A drawing of the page as a file of its own, with what it shows above it and the rest in words below it. */
export function fileOf(drawing: SVGSVGElement, title: string, below: string[]): string {
  const { width, height } = drawing.viewBox.baseVal
  const words = below.flatMap((line) => wrapped(line, lettersInLine))
  const whole = { width: Math.max(width, 720) + 32, height: height + head + foot + words.length * 18 }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 ${-head} ${whole.width} ${whole.height}" width="${whole.width}" height="${whole.height}" font-family="Arial, sans-serif" font-size="13" fill="#212b32">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="-16" y="${-head}" width="${whole.width}" height="${whole.height}" fill="#ffffff"/>`,
    `<text x="0" y="-14" font-size="18" font-weight="700">${escaped(title)}</text>`,
    new XMLSerializer()
      .serializeToString(drawing)
      .replace(/^<svg[^>]*>/, '<g>')
      .replace(/<\/svg>$/, '</g>'),
    ...words.map(
      (line, index) => `<text x="0" y="${height + 24 + index * 18}" fill="#4c6272">${escaped(line)}</text>`,
    ),
    '</svg>',
  ].join('')
}

/** What the signs and lines of a picture mean, for whoever gets it without the page. */
export const legendInWords =
  'A thick line is a hand-off: the work passes into other hands. A thin one goes on in the same hands. ! is a breakdown, + an improvement.'
