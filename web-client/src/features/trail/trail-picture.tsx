import { useState } from 'react'
import { boxHeight, boxWidth, curveOf, type Picture, reachedFrom, widthOf } from './trail-columns'
import { boxNote, boxTitle, sideOf } from './trail-drawing'
import { TrailItems } from './trail-items'

const rem = (units: number) => `${units / 16}rem`

/** What led to what, as boxes on strands. Choosing one shows what hangs together with it. */
export function TrailPicture({ picture }: { picture: Picture }) {
  const [chosenKey, setChosen] = useState<string>()
  const boxes = picture.columns.flatMap((column) => column.boxes)
  const chosen = boxes.find(({ key }) => key === chosenKey)
  const reached = chosen && reachedFrom(chosen, picture.strands)
  const isDim = (...keys: string[]) => reached && !keys.every((key) => reached.has(key))

  return (
    <>
      <section className="tr-frame" aria-label="What led to what">
        <div className="tr-picture" style={{ width: rem(picture.width), height: rem(picture.height) }}>
          <svg
            className="tr-strands"
            viewBox={`0 0 ${picture.width} ${picture.height}`}
            aria-hidden="true"
            focusable="false"
          >
            {picture.strands.map((strand) => (
              <path
                className={strandClass(sideOf(strand.to), isDim(strand.from.key, strand.to.key))}
                key={`${strand.from.key} ${strand.to.key}`}
                d={curveOf(strand)}
                strokeWidth={widthOf(strand)}
              />
            ))}
          </svg>
          {picture.columns.map(({ heading, x }) => (
            <p className="tr-column" key={heading} style={{ left: rem(x), width: rem(boxWidth) }}>
              {heading}
            </p>
          ))}
          {boxes.map((box) => (
            <button
              className={`tr-box tr-box--${sideOf(box)}${isDim(box.key) ? ' tr-box--dim' : ''}`}
              key={box.key}
              type="button"
              aria-pressed={box.key === chosenKey}
              style={{ left: rem(box.x), top: rem(box.y), width: rem(boxWidth), height: rem(boxHeight) }}
              onClick={() => setChosen(box.key === chosenKey ? undefined : box.key)}
            >
              <span className="tr-box__title">{boxTitle(box)}</span>
              <small>{boxNote(box)}</small>
            </button>
          ))}
        </div>
      </section>
      <div aria-live="polite">
        {chosen && (
          <div className="tr-chosen">
            <TrailItems nodes={chosen.nodes} />
          </div>
        )}
      </div>
    </>
  )
}

const strandClass = (side: string, isDim: boolean | undefined) =>
  `tr-strand${side === 'consequence' ? ' tr-strand--consequence' : ''}${isDim ? ' tr-strand--dim' : ''}`
