package io.interlace.actionitem;

import io.interlace.http.Versioned;
import io.interlace.stakeholder.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action item on the wire. */
@Schema(name = "ActionItem", description = "What a team agreed to do")
public record ActionItemView(
        @Schema(
                description = "Identifies the action item",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ad1",
                required = true)
        UUID id,

        @Schema(
                description = "The project whose team agreed to it",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
                required = true)
        UUID projectId,

        @Schema(description = "What that is called", examples = "One number to call", required = true)
        String projectTitle,

        @Schema(
                description = "The retrospective at which it was agreed",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ab1",
                required = true)
        UUID retrospectiveId,

        @Schema(
                description = "What that is called",
                examples = "One number to call: third retrospective",
                required = true)
        String retrospectiveTitle,

        @Nullable
        @Schema(
                description = "The cluster on its board that it comes from",
                examples = "7b0d6f0a-3f4e-4f0e-9d57-2f1a5b1c9e11",
                nullable = true,
                required = true)
        UUID clusterId,

        @Nullable
        @Schema(
                description = "What that says",
                examples = "Nobody knows who answers after five",
                nullable = true,
                required = true)
        String clusterTitle,

        @Schema(
                description = "What will be done",
                examples = "Tape the rota to the back of the handset",
                required = true)
        String text,

        @Nullable
        @Schema(description = "Who sees to it; null for somebody who was erased", nullable = true, required = true)
        PersonName owner,

        @Schema(description = "Until when", examples = "2027-02-15", required = true)
        LocalDate dueOn,

        @Schema(description = "What became of it", examples = "OPEN", required = true)
        ActionItemState state,

        @Nullable
        @Schema(
                description = "What changed because of it; of one that is DROPPED, why",
                examples = "Calls after five are answered in under a minute",
                nullable = true,
                required = true)
        String outcome,

        @Nullable
        @Schema(description = "When it was done or dropped", examples = "2027-02-12", nullable = true, required = true)
        LocalDate closedOn,

        @Schema(description = "Whether its day is over and it is still open", examples = "false", required = true)
        boolean overdue,

        @Schema(
                description = "At how many later retrospectives it was still open when they were closed",
                examples = "1",
                required = true)
        int carriedOver,

        @Schema(description = "When it was agreed", examples = "2027-02-01T13:50:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2027-02-12T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "1", required = true)
        long version)
        implements Versioned {}
