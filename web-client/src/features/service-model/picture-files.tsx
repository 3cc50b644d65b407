import type { RefObject } from 'react'
import { Icon } from '@/shared/icon'
import { savePng, saveSvg } from '@/shared/picture-files'
import { fileOf, type PictureFile } from './picture-as-file'

type Props = PictureFile & {
  /** Names the file, without its ending. */
  name: string
  drawings: { heading?: string; drawing: RefObject<SVGSVGElement | null> }[]
}

/** Keeps what is drawn on the page as a file that is understood without it. */
export function PictureFiles({ name, drawings, ...file }: Props) {
  const svg = () =>
    fileOf(
      drawings.flatMap(({ heading, drawing: { current } }) =>
        current ? [{ heading, drawing: current }] : [],
      ),
      file,
    )
  return (
    <>
      <Tool words="SVG" about={file.title} onPress={() => saveSvg(name, svg())} />
      <Tool words="PNG" about={file.title} onPress={() => void savePng(name, svg())} />
    </>
  )
}

type ToolProps = { words: string; about: string; onPress: () => void }

function Tool({ words, about, onPress }: ToolProps) {
  return (
    <button className="il-link-button" type="button" onClick={onPress}>
      <Icon name="download" small /> {words}
      <span className="nhsuk-u-visually-hidden"> ({about})</span>
    </button>
  )
}
