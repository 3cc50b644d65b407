package io.interlace.mail;

import java.util.UUID;

/** Told, in the transaction that forgets it, to whoever queued a mail that was still under way: nothing more is told of it. */
public record MailForgotten(UUID mailId) {}
