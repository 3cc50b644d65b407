package io.interlace.stakeholder;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How somebody came in, and whom they brought. */
@Schema(name = "ReferralChain", description = "How somebody came in, and whom they brought")
record ReferralChain(
        @Schema(
                description = "From the seed to the recruiter; empty for seeds and for who has not engaged",
                required = true)
        List<Link> up,

        @Schema(description = "The person themselves", required = true)
        Link person,

        @Schema(description = "Whom they brought in, directly and through others, nearest first", required = true)
        List<Link> down,

        @Schema(description = "False when there are more below than are listed", examples = "true", required = true)
        boolean downIsComplete) {

    /** One person of a chain. */
    @Schema(name = "ChainLink", description = "One person of a referral chain")
    record Link(
            @Schema(
                    description = "Identifies the person",
                    examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                    required = true)
            UUID id,

            @Schema(description = "Name", examples = "Adaeze Winterbourne", required = true)
            String name,

            @Nullable @Schema(description = "Their wave", examples = "1", nullable = true, required = true)
            Integer wave,

            @Nullable
            @Schema(
                    description = "Who brought them in",
                    examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78",
                    nullable = true,
                    required = true)
            UUID recruiterId) {}
}
