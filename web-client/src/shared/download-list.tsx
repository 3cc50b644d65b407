import { useState } from 'react'
import { download } from '@/shared/csv'
import { reasonOf } from '@/shared/failure'
import { Icon } from '@/shared/icon'
import { useNotice } from '@/shared/notice'

type Props = {
  children: string
  fileName: string
  /** The media type, unless it is CSV. */
  type?: string
  /** What is read, where it is no list. */
  what?: string
  /** Reads the whole list, with `headers: { Accept: 'text/csv' }` and `parseAs: 'blob'`. */
  read: () => Promise<{ data?: unknown }>
}

/** Keeps a whole list, as it is filtered, as a CSV file; or something else as what it is. */
export function DownloadList({ children, fileName, type, what = 'list', read }: Props) {
  const notify = useNotice()
  const [isReading, setIsReading] = useState(false)

  async function save() {
    if (isReading) return
    setIsReading(true)
    try {
      const { data } = await read()
      download(fileName, data as Blob, type)
    } catch (error) {
      notify(`The ${what} could not be read. ${reasonOf(error)}`)
    } finally {
      setIsReading(false)
    }
  }

  return (
    <button className="il-link-button" type="button" aria-disabled={isReading} onClick={() => void save()}>
      <Icon name="download" small /> {isReading ? `Reading the ${what}…` : children}
    </button>
  )
}
