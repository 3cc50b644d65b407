package io.interlace.trail;

import io.interlace.programme.ProgrammeView;
import io.interlace.reach.SampleView;
import io.interlace.reach.StatedLimitation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme at a glance. */
@Schema(
        name = "Overview",
        description = "A programme at a glance; numbers of fewer than five people are null for readers of aggregates")
record OverviewView(
        @Schema(description = "The programme", required = true)
        ProgrammeView programme,

        @Schema(description = "Who has come in, and how", required = true)
        SampleView sample,

        @Schema(description = "People by how far they have come", required = true)
        Statuses statuses,

        @Schema(description = "Referrals by what became of them", required = true)
        Referrals referrals,

        @Schema(description = "How much reference data there is", required = true)
        ReferenceCounts reference,

        @Schema(description = "People by place, primary affiliations only, beside the frame", required = true)
        List<PlaceCount> places,

        @Schema(description = "The ten steps of a programme, in order", required = true)
        List<Step> steps,

        @Schema(
                description = "What must be known wherever these figures are shown, what matters most first",
                required = true)
        List<StatedLimitation> limitations,

        @Schema(description = "Whether small numbers are hidden from this reader", examples = "false", required = true)
        boolean suppressed) {

    /** People by status. */
    @Schema(name = "OverviewStatuses", description = "People by how far they have come")
    record Statuses(
            @Nullable @Schema(description = "Known of", examples = "12", nullable = true, required = true)
            Long identified,

            @Nullable @Schema(description = "Asked", examples = "14", nullable = true, required = true)
            Long invited,

            @Nullable
            @Schema(
                    description =
                            "Taking part; for readers of aggregates whoever ever did, who are not among the others then",
                    examples = "84",
                    nullable = true,
                    required = true)
            Long engaged,

            @Nullable @Schema(description = "Not taking part", examples = "8", nullable = true, required = true)
            Long declined,

            @Nullable
            @Schema(description = "Asked not to be contacted", examples = "2", nullable = true, required = true)
            Long optedOut) {}

    /** Referrals by status. */
    @Schema(name = "OverviewReferrals", description = "Referrals by what became of them")
    record Referrals(
            @Nullable @Schema(description = "Not yet decided", examples = "26", nullable = true, required = true)
            Long proposed,

            @Nullable @Schema(description = "Accepted", examples = "86", nullable = true, required = true)
            Long accepted,

            @Nullable @Schema(description = "Declined", examples = "10", nullable = true, required = true)
            Long declined,

            @Nullable @Schema(description = "The same pair again", examples = "4", nullable = true, required = true)
            Long duplicate) {}

    /** How much reference data there is. */
    @Schema(name = "OverviewReference", description = "How much reference data there is")
    record ReferenceCounts(
            @Schema(description = "Places", examples = "6", required = true)
            long places,

            @Schema(description = "Sectors", examples = "6", required = true)
            long sectors,

            @Schema(description = "Stakeholder groups", examples = "12", required = true)
            long stakeholderGroups,

            @Schema(description = "Organisations", examples = "33", required = true)
            long organisations,

            @Schema(description = "Members", examples = "11", required = true)
            long members,

            @Nullable
            @Schema(
                    description = "People in the population, by the frame's largest margin; null without a frame",
                    examples = "55000",
                    nullable = true,
                    required = true)
            Long frameTotal) {}

    /** People of one place. */
    @Schema(name = "OverviewPlace", description = "People of one place")
    record PlaceCount(
            @Schema(description = "Its code", examples = "LAMBETH", required = true)
            String code,

            @Schema(description = "Its name", examples = "Lambeth", required = true)
            String name,

            @Nullable @Schema(description = "People in all", examples = "21", nullable = true, required = true)
            Long stakeholders,

            @Nullable
            @Schema(description = "People who have ever accepted", examples = "16", nullable = true, required = true)
            Long engaged,

            @Nullable
            @Schema(description = "People of the population frame", examples = "9400", nullable = true, required = true)
            Long frameSize) {}

    /** One step of the journey. */
    @Schema(name = "OverviewStep", description = "One step of the journey")
    record Step(
            @Schema(description = "Which", examples = "SNOWBALL", required = true)
            Journey step,

            @Schema(description = "How far it is", examples = "UNDER_WAY", required = true)
            State state) {}

    /** The steps in the order a programme runs them. */
    @Schema(name = "JourneyStep")
    enum Journey {
        SET_UP,
        SNOWBALL,
        REACH,
        LISTEN,
        MODEL,
        CALL,
        PROTOTYPE,
        PRIORITISE,
        PUBLISH,
        CARRY_ON
    }

    /** How far a step is. */
    @Schema(name = "StepState")
    enum State {
        NOT_STARTED,
        UNDER_WAY,
        DONE
    }
}
