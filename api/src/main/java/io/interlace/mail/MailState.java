package io.interlace.mail;

/** How far a mail has come. KEPT is a demonstration's: it never leaves. */
enum MailState {
    QUEUED,
    SENDING,
    SENT,
    FAILED,
    KEPT
}
