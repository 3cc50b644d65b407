package io.interlace.call;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which sides of the interface the people behind a proposal stand on: the sectors of their primary roles. */
@Schema(name = "ProposalSides", description = "Which sides of the interface the people behind a proposal stand on")
public record ProposalSides(
        @Schema(
                description = "Sectors of lead and partner in their primary roles, each once, the lead's first",
                examples = "[\"ACUTE\", \"PRIMARY-CARE\"]",
                required = true)
        List<String> sectorCodes,

        @Schema(description = "Whether they are from two different sectors", examples = "true", required = true)
        boolean bothSides) {

    static ProposalSides of(@Nullable String lead, @Nullable String partner) {
        List<String> sectors = Stream.<@Nullable String>of(lead, partner)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new ProposalSides(sectors, sectors.size() > 1);
    }
}
