import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useProgrammeId } from '@/shared/use-membership'
import { keepSent } from './sent-files'
import { sendFile, type Upload } from './upload'

/** Sends a file to be checked or imported, and goes on to its page. */
export function useStartImport() {
  const programmeId = useProgrammeId()
  const navigate = useNavigate()
  const [progress, setProgress] = useState<{ sent: number; total: number }>()

  async function start(upload: Upload, dryRun: boolean, headers: Record<string, string>) {
    try {
      const job = await sendFile({
        ...upload,
        programmeId,
        dryRun,
        headers,
        onProgress: (sent, total) => setProgress({ sent, total }),
      })
      keepSent(job.id, upload)
      return job
    } finally {
      setProgress(undefined)
    }
  }

  const goTo = (kind: string, id: string) => navigate(`/programmes/${programmeId}/imports/${kind}/${id}`)
  return { start, goTo, progress }
}
