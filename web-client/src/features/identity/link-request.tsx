import { useState } from 'react'
import { api } from '@/api/client'
import { Card } from '@/shared/card'
import { Link } from '@/shared/link'
import { ProblemForm } from '@/shared/problem-form'
import { TextField } from '@/shared/text-field'
import { useProblemForm } from '@/shared/use-problem-form'

/** Sends a link to whoever asks, and says the same whether the address is known or not. */
export function LinkRequest({ isDemonstration }: { isDemonstration: boolean }) {
  const [sentTo, setSentTo] = useState<string>()
  const form = useProblemForm({
    draftKey: 'sign-in',
    initial: { email: '' },
    submit: async (body) => {
      // A token endpoint takes no Idempotency-Key: each press sends a link.
      await api.POST('/sign-in/links', { body })
      return body.email
    },
    onSaved: setSentTo,
  })

  return (
    <Card title="By email" note="We send you a link that signs you in. It works once, for 15 minutes.">
      {sentTo ? (
        <div role="status">
          <p className="il-text">
            <strong>Look at your mail.</strong> If {sentTo} belongs to somebody who takes part, a link is on
            its way.
          </p>
          {isDemonstration && (
            <p className="il-text">
              Nothing leaves this demonstration: <Link to="/sign-in/mails">read the mail here</Link>.
            </p>
          )}
        </div>
      ) : (
        <ProblemForm form={form} save="Send me a link">
          <TextField label="Email address" type="email" autoComplete="email" {...form.field('email')} />
        </ProblemForm>
      )}
    </Card>
  )
}
