package io.interlace.invitation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mail as somebody would read it. */
@Schema(
        name = "InvitationText",
        description = "A mail as somebody would read it, without the link, which is theirs alone")
record InvitationText(
        @Schema(
                description = "Subject",
                examples = "Would you take part in Working together across the interface?",
                required = true)
        String subject,

        @Schema(
                description = "Text, down to who keeps the data and how to hear no more",
                examples = "Dear Adaeze Winterbourne, …",
                required = true)
        String body) {}
