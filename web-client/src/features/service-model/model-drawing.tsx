import type { Ref } from 'react'
import { boxWidth, broken, type Fate, hasWords, noteLine, type Strip, type Tone, titleLine } from './boxes'
import { pathOf } from './lines'
import { laneHead, type ModelLayout, type PlacedBox, type PlacedLane, type PlacedStub } from './model-layout'

export const tones: Record<Tone, { ink: string; fill: string; sign: string; word: string }> = {
  breakdown: { ink: '#b3221a', fill: '#fbe9e7', sign: '!', word: 'Breakdown' },
  answered: { ink: '#4c6272', fill: '#f0f4f5', sign: '✓', word: 'Answered breakdown' },
  improvement: { ink: '#00662f', fill: '#e3f3e8', sign: '+', word: 'Improvement' },
}

export const fates: Record<Fate, { edge: string; fill: string; word: string; dash?: string }> = {
  STAYS: { edge: '#768692', fill: '#ffffff', word: 'Stays' },
  CHANGES: { edge: '#005eb8', fill: '#f4f8fc', word: 'Changes' },
  GOES: { edge: '#b3221a', fill: '#ffffff', word: 'Goes', dash: '6 4' },
  COMES: { edge: '#00662f', fill: '#f3faf5', word: 'Comes' },
}

export const kinds = {
  HAND_OFF: { colour: '#003087', width: 2.25 },
  SEQUENCE: { colour: '#768692', width: 1.5 },
}

type Props = { layout: ModelLayout; drawing?: Ref<SVGSVGElement> }

/** The journey as one drawing: what it looks like is in it, so that it can be kept as a file as it is. */
export function ModelDrawing({ layout, drawing }: Props) {
  const { width, height, lanes, boxes, stubs, lines } = layout
  return (
    <svg
      className="sm-drawing"
      ref={drawing}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="Arial, sans-serif"
      fontSize="13"
      fill="#212b32"
      aria-hidden="true"
      focusable="false"
    >
      {lanes.map((lane, index) => (
        <DrawnLane key={lane.actor.id} lane={lane} width={width} isShaded={index % 2 === 1} />
      ))}
      {lines.map((line) => {
        const { colour, width: thickness } = kinds[line.link.kind]
        const end = line.points.at(-1)
        return (
          <g key={line.link.id}>
            <path d={pathOf(line)} fill="none" stroke="#ffffff" strokeWidth={thickness + 4} />
            <path d={pathOf(line)} fill="none" stroke={colour} strokeWidth={thickness} />
            {end && <path d={`M${end.x} ${end.y}l-9 -5v10z`} fill={colour} />}
          </g>
        )
      })}
      {boxes.map((box) => (
        <DrawnBox key={box.step.id} box={box} />
      ))}
      {stubs.map((stub) => (
        <DrawnStub key={stub.link.id} stub={stub} />
      ))}
    </svg>
  )
}

function DrawnLane({ lane, width, isShaded }: { lane: PlacedLane; width: number; isShaded: boolean }) {
  const lines = broken(lane.actor.title, 12)
  const top = lane.y + lane.height / 2 - (lines.length * titleLine) / 2 + 14
  return (
    <g>
      <rect x={0} y={lane.y} width={width} height={lane.height} fill={isShaded ? '#f4f6f8' : '#ffffff'} />
      <path d={`M0 ${lane.y}H${width}`} stroke="#d8dde0" strokeWidth={1} />
      <rect x={0} y={lane.y} width={4} height={lane.height} fill="#005eb8" />
      {lines.map((words, index) => (
        <text key={words} x={16} y={top + index * titleLine} fontSize="14" fontWeight="700">
          {words}
        </text>
      ))}
      <path d={`M${laneHead - 8} ${lane.y}v${lane.height}`} stroke="#d8dde0" strokeWidth={1} />
    </g>
  )
}

/** What leaves a step, in a row of its box. */
function DrawnStub({ stub }: { stub: PlacedStub }) {
  const { x, y, above, below } = stub
  if (!hasWords(stub)) return null
  return (
    <g>
      <path d={`M${x + 1} ${y}h${boxWidth - 2}`} stroke="#d8dde0" strokeWidth={1} />
      {above.map((words, index) => (
        <text key={words} x={x + 12} y={y + 18 + index * noteLine} fill="#4c6272">
          {words}
        </text>
      ))}
      <Strips strips={below} x={x + 8} y={y + 8 + above.length * noteLine} width={boxWidth - 16} />
    </g>
  )
}

function DrawnBox({ box }: { box: PlacedBox }) {
  const fate = fates[box.fate ?? 'STAYS']
  const words = box.title.length * titleLine
  return (
    <g>
      <rect
        x={box.x}
        y={box.y}
        width={boxWidth}
        height={box.height}
        rx={4}
        fill={fate.fill}
        stroke={fate.edge}
        strokeWidth={1.5}
        strokeDasharray={fate.dash}
      />
      {box.title.map((line, index) => (
        <text key={line} x={box.x + 12} y={box.y + 25 + index * titleLine} fontSize="14.5" fontWeight="600">
          {line}
        </text>
      ))}
      <Strips strips={box.strips} x={box.x + 8} y={box.y + 16 + words} width={boxWidth - 16} />
      {box.fate && box.fate !== 'STAYS' && (
        <text x={box.x + 12} y={box.y + box.head - 10} fontWeight="700" fill={fate.edge}>
          {fate.word}
        </text>
      )}
    </g>
  )
}

/** What is pinned, one below the other, each with its sign. */
function Strips({ strips, x, y, width }: { strips: Strip[]; x: number; y: number; width: number }) {
  let top = y
  return strips.map(({ pin, tone, lines }) => {
    const { ink, fill, sign } = tones[tone]
    const at = top
    const height = lines.length * noteLine + 4
    top += height + 4
    return (
      <g key={pin.id}>
        <rect x={x} y={at} width={width} height={height} rx={3} fill={fill} />
        <circle cx={x + 9} cy={at + 10} r={7} fill={ink} />
        <text x={x + 9} y={at + 14.5} textAnchor="middle" fontSize="12" fontWeight="700" fill="#ffffff">
          {sign}
        </text>
        {lines.map((words, index) => (
          <text key={words} x={x + 21} y={at + 14.5 + index * noteLine} fill={ink}>
            {words}
          </text>
        ))}
      </g>
    )
  })
}
