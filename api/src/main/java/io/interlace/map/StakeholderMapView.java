package io.interlace.map;

import io.interlace.reach.StatedLimitation;
import io.interlace.stakeholder.ReferralStatus;
import io.interlace.stakeholder.StakeholderStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The stakeholder map on the wire. */
@Schema(name = "StakeholderMap", description = "Who referred whom, and what that says of each person")
record StakeholderMapView(
        @Schema(description = "When this was read", examples = "2026-11-20T09:00:00Z", required = true)
        Instant asOf,

        @Schema(description = "How many people the programme knows", examples = "120", minimum = "0", required = true)
        int people,

        @Schema(
                description = "Whether there are more people than a map holds; those engaged first are on it",
                examples = "false",
                required = true)
        boolean truncated,

        @Schema(description = "Whether betweenness is there yet", examples = "READY", required = true)
        MeasureState measures,

        @Schema(
                description = "Seed of the communities: the same referrals give the same ones",
                examples = "20261120",
                required = true)
        long seed,

        @Schema(description = "People", maxItems = 10_000, required = true)
        List<Person> nodes,

        @Schema(description = "Referrals among them, duplicates apart", maxItems = 1_000_000, required = true)
        List<Link> edges,

        @Schema(description = "What must be known wherever the map is shown", required = true)
        List<StatedLimitation> limitations) {

    /** How far measures that take long are. */
    @Schema(name = "MapMeasureState", description = "PENDING while betweenness is computed: ask again in a moment")
    enum MeasureState {
        READY,
        PENDING
    }

    /** Somebody on the map. */
    @Schema(
            name = "MapPerson",
            description = "Somebody on the map; measures are over the whole map, whatever is filtered")
    record Person(
            @Schema(
                    description = "Identifies the person",
                    examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77",
                    required = true)
            UUID id,

            @Schema(description = "Name", examples = "Adaeze Winterbourne", required = true)
            String name,

            @Schema(description = "How far the person is engaged", examples = "ENGAGED", required = true)
            StakeholderStatus status,

            @Nullable
            @Schema(
                    description = "Referrals between this person and their seed; null unless engaged",
                    examples = "1",
                    minimum = "0",
                    nullable = true,
                    required = true)
            Integer wave,

            @Nullable
            @Schema(
                    description = "Who brought this person in; null for seeds and who has not engaged",
                    examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78",
                    nullable = true,
                    required = true)
            UUID recruiterId,

            @Nullable
            @Schema(
                    description = "Organisation of the primary role",
                    examples = "Guy's and St Thomas' NHS Foundation Trust",
                    nullable = true,
                    required = true)
            String organisationName,

            @Nullable @Schema(description = "Code of the place", examples = "LAMBETH", nullable = true, required = true)
            String placeCode,

            @Nullable @Schema(description = "Code of the sector", examples = "ACUTE", nullable = true, required = true)
            String sectorCode,

            @Nullable @Schema(description = "Code of the group", examples = "GPS", nullable = true, required = true)
            String groupCode,

            @Nullable
            @Schema(
                    description = "The attribute that was asked for; null where it is not known, or none was",
                    examples = "NIGHTS",
                    nullable = true,
                    required = true)
            String attribute,

            @Nullable
            @Schema(
                    description = "How much the person can change, 1 to 5",
                    examples = "4",
                    nullable = true,
                    required = true)
            Integer influence,

            @Nullable
            @Schema(
                    description = "How much the person wants to, 1 to 5",
                    examples = "5",
                    nullable = true,
                    required = true)
            Integer interest,

            @Schema(
                    description = "Version of the person, to change influence or interest",
                    examples = "3",
                    required = true)
            long version,

            @Schema(
                    description = "How many others the person is linked to by referrals",
                    examples = "6",
                    minimum = "0",
                    required = true)
            int degree,

            @Nullable
            @Schema(
                    description =
                            "Pairs of others whose shortest way of referrals leads through this person, shared among equally short ways (Brandes 2001); null until measures are READY",
                    examples = "41.5",
                    nullable = true,
                    required = true)
            Double betweenness,

            @Nullable
            @Schema(
                    description =
                            "Community (Louvain, Blondel et al. 2008), 0 being the largest; null for who is linked to nobody",
                    examples = "0",
                    minimum = "0",
                    nullable = true,
                    required = true)
            Integer community,

            @Schema(
                    description =
                            "Others who would be cut off from the largest part that remains without this person: more than 0 for an articulation person",
                    examples = "11",
                    minimum = "0",
                    required = true)
            int cutOff,

            @Schema(
                    description = "People who came in by this person, directly or by others",
                    examples = "11",
                    minimum = "0",
                    required = true)
            int branch) {}

    /** A referral. */
    @Schema(name = "MapLink", description = "A referral on the map")
    record Link(
            @Schema(description = "Who refers", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a78", required = true)
            UUID fromId,

            @Schema(description = "Who is referred", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a77", required = true)
            UUID toId,

            @Schema(description = "What became of it", examples = "ACCEPTED", required = true)
            ReferralStatus status,

            @Schema(
                    description = "Whether this is the one that brought the person in",
                    examples = "true",
                    required = true)
            boolean recruiting) {}
}
