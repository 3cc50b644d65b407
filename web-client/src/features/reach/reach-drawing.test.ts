import { expect, it } from 'vitest'
import { aReach } from '@/test/reach'
import { svgOfReach } from './reach-drawing'
import { rowsOf } from './reach-rows'

it('draws a file of its own that carries the limitations', () => {
  const text = 'Bexley & others are hardly heard. '.repeat(8).trim()
  const reach = aReach({ limitations: [{ ...aReach().limitations[0], text } as never] })
  const svg = svgOfReach(reach, rowsOf(reach, undefined), undefined)
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(drawn.querySelector('parsererror')).toBeNull()
  const words = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(words).toContain('4.2%, 4 of 96, there 11.3%, ratio 0.37')
  const footer = words.slice(words.findIndex((line) => line?.startsWith('Limitation ')))
  expect(footer.join(' ')).toBe(`Limitation (high): ${text}`)
})

it('draws both days where two are compared', () => {
  const reach = aReach()
  const svg = svgOfReach(reach, rowsOf(reach, reach), '1 September 2026')
  expect(svg).toContain('Pale bar: the same by 1 September 2026')
  expect(svg.match(/#a9cdf0/g)).toHaveLength(2)
})
