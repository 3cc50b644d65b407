/**
 * One Idempotency-Key for each thing a person means to send. Sending the same again, after a failure, keeps the key, so
 * that it happens once; changed input is another thing and gets another key.
 */
export class SubmissionKey {
  private key: string | undefined
  private content: string | undefined

  /** The headers of a POST with this content. */
  headersFor(content: unknown): { 'Idempotency-Key': string } {
    const now = JSON.stringify(content)
    if (this.key === undefined || now !== this.content) {
      this.key = crypto.randomUUID()
      this.content = now
    }
    return { 'Idempotency-Key': this.key }
  }

  /** It arrived: the same content sent after this is meant to happen again. */
  done(): void {
    this.key = undefined
  }
}
