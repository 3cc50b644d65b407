package io.interlace.retrospective;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To how many a summary is sent, and to how many it is not. */
@Schema(name = "SummaryMails", description = "To how many a summary is sent, and to how many it is not")
record SummaryMailsView(
        @Schema(description = "Mails that are sent, one to each address", examples = "7", required = true)
        int sent,

        @Schema(description = "Participants of whom no address is known", examples = "1", required = true)
        int withoutAddress,

        @Schema(description = "Participants who asked for no more mail", examples = "0", required = true)
        int optedOut) {}
