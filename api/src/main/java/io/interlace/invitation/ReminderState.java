package io.interlace.invitation;

/** How far a reminder has come. */
enum ReminderState {
    SENDING,
    SENT,
    FAILED
}
