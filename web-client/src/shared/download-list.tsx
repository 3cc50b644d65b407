import { useState } from 'react'
import { download } from '@/shared/csv'
import { reasonOf } from '@/shared/failure'
import { Icon } from '@/shared/icon'
import { useNotice } from '@/shared/notice'

type Props = {
  children: string
  fileName: string
  /** Reads the whole list, with `headers: { Accept: 'text/csv' }` and `parseAs: 'blob'`. */
  read: () => Promise<{ data?: unknown }>
}

/** Keeps a whole list, as it is filtered, as a CSV file. */
export function DownloadList({ children, fileName, read }: Props) {
  const notify = useNotice()
  const [isReading, setIsReading] = useState(false)

  async function save() {
    if (isReading) return
    setIsReading(true)
    try {
      const { data } = await read()
      download(fileName, data as Blob)
    } catch (error) {
      notify(`The list could not be read. ${reasonOf(error)}`)
    } finally {
      setIsReading(false)
    }
  }

  return (
    <button className="il-link-button" type="button" aria-disabled={isReading} onClick={() => void save()}>
      <Icon name="download" small /> {isReading ? 'Reading the list…' : children}
    </button>
  )
}
