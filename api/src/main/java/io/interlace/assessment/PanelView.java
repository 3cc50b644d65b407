package io.interlace.assessment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who assesses a call, and how far they are. */
@Schema(name = "Panel", description = "Who assesses a call, and how far they are")
record PanelView(
        @Schema(description = "The assessors, by name", required = true)
        List<Assessor> assessors,

        @Schema(
                description = "The submitted proposals that may be chosen, by title, with how many assess each",
                required = true)
        List<Assessed> proposals) {

    /** How far one of them is. What they say is not told. */
    @Schema(name = "Assessor", description = "A member who assesses, and how far they are")
    record Assessor(
            @Schema(description = "The member", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a72", required = true)
            UUID memberId,

            @Schema(description = "Name of the member", examples = "Ngozi Adeyemi", required = true)
            String name,

            @Schema(
                    description = "Proposals given to them, without conflicts and what nobody waits for any more",
                    examples = "9",
                    required = true)
            int assigned,

            @Schema(description = "Of these, begun and not submitted", examples = "1", required = true)
            int begun,

            @Schema(description = "Of these, submitted", examples = "4", required = true)
            int submitted,

            @Schema(description = "Proposals they must not assess", examples = "1", required = true)
            int conflicts) {}

    /** How many assess one of the proposals. */
    @Schema(name = "AssessedProposal", description = "A proposal and how many assess it")
    record Assessed(
            @Schema(description = "The proposal", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79", required = true)
            UUID proposalId,

            @Schema(
                    description = "What it is called",
                    examples = "Book it yourself: onward referral between clinics",
                    required = true)
            String title,

            @Schema(description = "How many assess it", examples = "3", required = true)
            int assessors,

            @Schema(description = "How many have said what they think", examples = "2", required = true)
            int submitted) {}
}
