import { expect, it } from 'vitest'
import { aTrail, aTrailNode } from '@/test/trails'
import { pictureOf, reachedFrom } from './trail-columns'
import { boxNote, boxTitle, drawingOf } from './trail-drawing'

const root = aTrailNode(1, 'RETROSPECTIVE', 0)
const project = aTrailNode(2, 'PROJECT', -1)
const findings = [11, 12, 13, 14, 15].map((number) => aTrailNode(number, 'FINDING', 1))
const principle = aTrailNode(21, 'PRINCIPLE', 2)
const [first, , , , last] = findings

const trail = aTrail(
  [root, project, ...findings, principle],
  [
    [project, root],
    ...findings.map((finding): [typeof root, typeof root] => [root, finding]),
    ...(last ? [[last, principle] as [typeof root, typeof root]] : []),
  ],
)

it('draws what leads to something left of it, and says how many there are', () => {
  const { columns } = pictureOf(trail)
  expect(columns.map(({ heading }) => heading)).toEqual([
    '1 project',
    '1 retrospective',
    '5 findings',
    '1 principle',
  ])
  expect(columns.map(({ x }) => x)).toEqual(columns.map(({ x }) => x).toSorted((one, other) => one - other))
})

it('shows the best connected alone and lets the rest share a box', () => {
  const { columns, strands } = pictureOf(trail)
  const boxes = columns[2]?.boxes ?? []
  expect(boxes).toHaveLength(4)
  expect(boxes[0]?.nodes[0]?.id).toBe(last?.id)
  expect(boxes.map(boxTitle)).toEqual(['Words 15', 'Words 11', 'Words 12', '2 more findings'])
  expect(strands.find(({ to }) => to === boxes[3])?.count).toBe(2)
})

it('stands what leads to something beside it, so that strands do not cross', () => {
  const proposals = [31, 32, 33].map((number) => aTrailNode(number, 'PROPOSAL', 1))
  const projects = [41, 42, 43].map((number) => aTrailNode(number, 'PROJECT', 2))
  const call = aTrailNode(30, 'CALL', 0)
  const { columns } = pictureOf(
    aTrail(
      [call, ...proposals, ...projects.toReversed()],
      [
        ...proposals.map((proposal): [typeof root, typeof root] => [call, proposal]),
        ...proposals.map((proposal, index): [typeof root, typeof root] => [
          proposal,
          projects[index] ?? call,
        ]),
      ],
    ),
  )
  expect(columns[1]?.boxes.map(boxTitle)).toEqual(['Words 31', 'Words 32', 'Words 33'])
  expect(columns[2]?.boxes.map(boxTitle)).toEqual(['Words 41', 'Words 42', 'Words 43'])
})

it('says what something is only where its column does not', () => {
  const action = aTrailNode(51, 'ACTION_ITEM', 2)
  const { columns } = pictureOf(aTrail([root, project, principle, action], []))
  expect(columns.map(({ boxes }) => boxes.map(boxNote))).toEqual([
    ['1 February 2027'],
    ['1 February 2027'],
    ['principle, 1 February 2027', 'action, 1 February 2027'],
  ])
})

it('finds what hangs together with a box, and not what merely shares a source', () => {
  const { columns, strands } = pictureOf(trail)
  const box = columns[2]?.boxes[0]
  if (!box || !first) throw new Error('There is a box')
  const reached = reachedFrom(box, strands)
  expect([...reached].sort()).toEqual(
    [columns[0], columns[1], columns[3]]
      .flatMap((column) => column?.boxes.map(({ key }) => key) ?? [])
      .concat(box.key)
      .sort(),
  )
})

it('says of what is not shown only what it is, also in a file', () => {
  const hidden = aTrail([root, aTrailNode(2, 'PROJECT', -1, { title: null })], [])
  const picture = pictureOf(hidden)
  expect(picture.columns[0]?.boxes.map(boxTitle)).toEqual(['A project that is not shown to you'])
  const file = drawingOf(pictureOf(aTrail([{ ...root, title: 'A < B' }], [])), 'A < B')
  expect(file).toContain('A &lt; B')
  expect(new DOMParser().parseFromString(file, 'image/svg+xml').querySelector('parsererror')).toBeNull()
})

const from = (sectorName: string | null, placeName: string | null) => ({
  groupCode: null,
  groupName: null,
  placeCode: placeName,
  placeName,
  sectorCode: sectorName,
  sectorName,
})

it('stands conversations together by the sector of their people, and says from how many places', () => {
  const challenge = aTrailNode(10, 'CHALLENGE', 0)
  const insight = aTrailNode(11, 'INSIGHT', -1, { heardFrom: [from('Acute', 'Lambeth'), from(null, null)] })
  const talks = [
    [from('Acute', 'Lambeth')],
    [from('Primary care', 'Lambeth')],
    [from('Primary care', 'Bexley')],
    [from('Primary care', 'Bexley'), from('Acute', 'Bexley')],
    [from(null, null)],
  ].map((heardFrom, index) => aTrailNode(20 + index, 'CONVERSATION', -2, { heardFrom }))
  const { columns, strands } = pictureOf(
    aTrail(
      [challenge, insight, ...talks],
      [[insight, challenge], ...talks.map((talk): [typeof root, typeof root] => [talk, insight])],
    ),
  )
  expect(columns[0]?.heading).toBe('5 conversations')
  expect(columns[0]?.boxes.map((box) => [boxTitle(box), boxNote(box)]).toSorted()).toEqual([
    ['Acute', '1, from 1 place'],
    ['No known sector', '1'],
    ['Primary care', '2, from 2 places'],
    ['Several sectors', '1, from 1 place'],
  ])
  expect(strands.map(({ count }) => count).toSorted()).toEqual([1, 1, 1, 1, 2])
  expect(columns[1]?.boxes.map(boxNote)).toEqual(['Lambeth, and 1 more'])
})
