package io.interlace.trail;

import io.interlace.insight.HeardFromView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The evidence trail of one thing on the wire. */
@Schema(name = "Trail", description = "How something is known: up to its sources, and down to what came of it")
record TrailView(
        @Schema(description = "Where the trail begins", required = true)
        Ref root,

        @Schema(
                description = "What stands on the trail, sources and consequences, the nearest first of each",
                maxItems = 10_000,
                required = true)
        List<Node> nodes,

        @Schema(description = "What led to what", maxItems = 1_000_000, required = true)
        List<Edge> edges,

        @Schema(description = "Whether nothing was left out for want of room", examples = "true", required = true)
        boolean whole,

        @Schema(description = "From whom it comes", required = true)
        TrailSourcesView sources,

        @Schema(description = "Where it is thin", required = true)
        ThinView thin) {

    /** Something on a trail. */
    @Schema(name = "TrailRef", description = "Says which thing is meant")
    record Ref(
            @Schema(description = "What it is", examples = "FINDING", required = true)
            TrailKind kind,

            @Schema(description = "Which one", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ad1", required = true)
            UUID id) {

        static Ref of(WalkTrail.Item item) {
            return new Ref(item.kind(), item.id());
        }
    }

    /** Something on a trail, as its reader may know it. */
    @Schema(name = "TrailNode", description = "Something on a trail, as its reader may know it")
    record Node(
            @Schema(description = "What it is", examples = "FINDING", required = true)
            TrailKind kind,

            @Schema(description = "Which one", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1ad1", required = true)
            UUID id,

            @Nullable
            @Schema(
                    description = "Its words; null where they are not for this reader",
                    examples = "The line rang out when the handset sat on a desk.",
                    nullable = true,
                    required = true)
            String title,

            @Nullable
            @Schema(
                    description = "The day it is of, where it has one",
                    examples = "2027-02-01",
                    nullable = true,
                    required = true)
            LocalDate on,

            @Schema(
                    description =
                            "Least number of steps from where the trail begins: below zero for sources, above for what came of it",
                    examples = "-2",
                    required = true)
            int distance,

            @Schema(
                    description =
                            "What those are who said an insight, or took part in a conversation; as exactly as the reader may"
                                    + " know. None for other things",
                    maxItems = 10_000,
                    required = true)
            List<HeardFromView> heardFrom) {}

    /** That one thing led to another. */
    @Schema(name = "TrailEdge", description = "That one thing led to another")
    record Edge(
            @Schema(description = "The source", required = true)
            Ref from,

            @Schema(description = "What came of it", required = true)
            Ref to) {}

    static TrailView of(
            WalkTrail.Item root,
            WalkTrail.Walked<ReadTrail.Words> walked,
            Map<UUID, List<HeardFromView>> heardFrom,
            TrailSourcesView sources,
            ThinView thin) {
        return new TrailView(
                Ref.of(root),
                walked.reached().entrySet().stream()
                        .map(one -> new Node(
                                one.getKey().kind(),
                                one.getKey().id(),
                                one.getValue().node().title(),
                                one.getValue().node().on(),
                                one.getValue().distance(),
                                heardFrom.getOrDefault(one.getKey().id(), List.of())))
                        .toList(),
                walked.edges().stream()
                        .map(edge -> new Edge(Ref.of(edge.from()), Ref.of(edge.to())))
                        .toList(),
                walked.whole(),
                sources,
                thin);
    }
}
