import { PageHeading } from '@/shared/page-heading'

export function AccessibilityPage() {
  return (
    <>
      <PageHeading
        title="Accessibility statement"
        purpose="Who can use Interlace, what does not work yet, and how to tell us."
      />
      <div className="il-card il-prose">
        <h2 className="il-title">How you can use this service</h2>
        <p className="il-text">
          We want as many people as possible to be able to use Interlace. You should be able to:
        </p>
        <ul className="nhsuk-list nhsuk-list--bullet il-text">
          <li>enlarge text to 200% and the page to 400% without losing anything or scrolling sideways</li>
          <li>do everything with a keyboard alone, always seeing where you are</li>
          <li>use it with a screen reader, with speech, or on a phone</li>
          <li>read every picture as a table</li>
          <li>take your time: what you type is kept until you save it</li>
        </ul>
        <h2 className="il-title">How accessible it is</h2>
        <p className="il-text">
          It is built to meet level AA of the Web Content Accessibility Guidelines 2.2. Every page is checked
          automatically in a real browser. It has not been audited by people who use assistive technology
          every day, so we cannot yet say that it conforms.
        </p>
        <h2 className="il-title">If something is in your way</h2>
        <p className="il-text">
          Tell the lead of your programme what you wanted to do, on which page, and with which device. They
          can also give you the same information in another form. If you are not content with the answer, the{' '}
          <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a> can
          help.
        </p>
        <p className="il-note">Prepared on 20 November 2026.</p>
      </div>
    </>
  )
}
