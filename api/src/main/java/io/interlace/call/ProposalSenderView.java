package io.interlace.call;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who sent a proposal by the form, and whom it names. */
@Schema(name = "ProposalSender", description = "Who sent a proposal by the form, and whom it names, in their own words")
record ProposalSenderView(
        @Nullable
        @Schema(description = "Who began it, with the address that its link went to", nullable = true, required = true)
        ProposalPerson sender,

        @Nullable @Schema(description = "Who leads it, as it was typed", nullable = true, required = true)
        ProposalPerson lead,

        @Nullable
        @Schema(description = "Who leads it on the other side, as it was typed", nullable = true, required = true)
        ProposalPerson partner,

        @Nullable
        @Schema(
                description = "The organisations behind it, as it was typed",
                examples = "Two clinics and three practices in Lambeth",
                nullable = true,
                required = true)
        String organisations,

        @Schema(description = "When the link was asked for", examples = "2026-11-28T09:00:00Z", required = true)
        Instant begunAt) {

    static ProposalSenderView of(ProposalForms.Form form, Map<ProposalForms.Part, ProposalPerson> people) {
        return new ProposalSenderView(
                people.get(ProposalForms.Part.SENDER),
                people.get(ProposalForms.Part.LEAD),
                people.get(ProposalForms.Part.PARTNER),
                form.organisations(),
                form.createdAt());
    }
}
