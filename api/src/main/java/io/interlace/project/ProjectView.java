package io.interlace.project;

import io.interlace.http.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project on the wire. */
@Schema(name = "Project", description = "What became of a proposal that was chosen")
record ProjectView(
        @Schema(
                description = "Identifies the project",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
                required = true)
        UUID id,

        @Schema(
                description = "The call it comes from",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a70",
                required = true)
        UUID callId,

        @Schema(
                description = "What the call is called",
                examples = "Five teams to try working differently",
                required = true)
        String callTitle,

        @Schema(description = "The proposal it was", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a79", required = true)
        UUID proposalId,

        @Schema(description = "What it is called", examples = "Book it yourself", required = true)
        String title,

        @Schema(description = "How far it is", examples = "ACTIVE", required = true)
        ProjectState state,

        @Schema(description = "Codes of the places where it is tried", examples = "[\"LAMBETH\"]", required = true)
        List<String> placeCodes,

        @Schema(description = "Codes of the sectors that work differently", examples = "[\"ACUTE\"]", required = true)
        List<String> sectorCodes,

        @Schema(
                description = "What it wants to achieve",
                examples = "[\"No patient is sent back to be referred next door\"]",
                required = true)
        List<String> goals,

        @Nullable @Schema(description = "When it begins", examples = "2027-01-04", nullable = true, required = true)
        LocalDate startsOn,

        @Nullable
        @Schema(
                description = "When it ends, this day included",
                examples = "2027-06-30",
                nullable = true,
                required = true)
        LocalDate endsOn,

        @Schema(description = "Days of a facilitator that it is promised", examples = "9", required = true)
        int facilitatorDays,

        @Schema(
                description = "Money that it is promised, in pounds, backfill of its team apart",
                examples = "4000",
                required = true)
        int budgetPounds,

        @Schema(description = "How many work on it", examples = "3", required = true)
        long teamMembers,

        @Schema(
                description = "Minutes a month that are kept free for it, of all of them",
                examples = "480",
                required = true)
        long protectedMinutesPerMonth,

        @Schema(description = "Money that standing in for them takes, in pounds", examples = "1200", required = true)
        long backfillPounds,

        @Schema(description = "How many milestones it has", examples = "4", required = true)
        long milestones,

        @Schema(description = "How many of them are reached", examples = "1", required = true)
        long milestonesReached,

        @Schema(
                description = "How many of them are overdue; none once it is completed or withdrawn",
                examples = "0",
                required = true)
        long milestonesOverdue,

        @Nullable
        @Schema(
                description = "When the first of those not reached is due",
                examples = "2027-02-01",
                nullable = true,
                required = true)
        LocalDate nextDueOn,

        @Nullable
        @Schema(
                description = "Why a lead promised more than the call can give; null where it fits",
                examples = "The trust lends us a facilitator",
                nullable = true,
                required = true)
        String overrideReason,

        @Nullable
        @Schema(
                description = "Why it was withdrawn",
                examples = "The practice that led it has merged with another",
                nullable = true,
                required = true)
        String withdrawalReason,

        @Nullable
        @Schema(
                description = "The proposal that took its place",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a80",
                nullable = true,
                required = true)
        UUID promotedProposalId,

        @Schema(description = "When it was made", examples = "2026-12-20T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-12-20T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    /** Reasons are given anew with what they are for. */
    ProjectDraft draft() {
        return new ProjectDraft(title, goals, startsOn, endsOn, facilitatorDays, budgetPounds, null);
    }
}
