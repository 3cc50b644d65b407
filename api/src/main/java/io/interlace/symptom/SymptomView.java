package io.interlace.symptom;

import io.interlace.http.Versioned;
import io.interlace.insight.CitedInsightView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A symptom on the wire. It names nobody. */
@Schema(
        name = "Symptom",
        description = "A sign that working together is difficult: how often, where and since when it is met")
record SymptomView(
        @Schema(
                description = "Identifies the symptom",
                examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1be1",
                required = true)
        UUID id,

        @Schema(
                description = "What one meets, in a sentence",
                examples = "The telephone rings where nobody is standing.",
                required = true)
        String statement,

        @Nullable
        @Schema(
                description = "How it shows",
                examples = "A number is published, and the person who could answer is somewhere else.",
                nullable = true,
                required = true)
        String detail,

        @Schema(
                description = "How often it is met: in so many findings and insights together",
                examples = "4",
                required = true)
        int occurrences,

        @Schema(description = "In how many different retrospectives it was found", examples = "2", required = true)
        int retrospectives,

        @Schema(description = "In how many findings it shows", examples = "2", required = true)
        int findingCount,

        @Schema(
                description = "The findings in which it shows, the earliest first; none for who does not read findings",
                required = true)
        List<SymptomFindingView> findings,

        @Schema(description = "The insights that tell of it", required = true)
        List<CitedInsightView> insights,

        @Schema(description = "The projects whose teams found it", required = true)
        List<ProjectTitle> projects,

        @Schema(description = "The sectors in which it is met, by name", required = true)
        List<SymptomPartView> sectors,

        @Schema(description = "The stakeholder groups that meet it, by name", required = true)
        List<SymptomPartView> groups,

        @Nullable
        @Schema(
                description = "When it was first found or heard of; null while nothing says so",
                examples = "2026-03-04",
                nullable = true,
                required = true)
        LocalDate firstMetOn,

        @Nullable
        @Schema(
                description = "When it was last found or heard of; null while nothing says so",
                examples = "2026-10-02",
                nullable = true,
                required = true)
        LocalDate lastMetOn,

        @Schema(description = "How many challenges rest on it", examples = "1", required = true)
        int challenges,

        @Schema(description = "When it was described", examples = "2026-09-04T09:00:00Z", required = true)
        Instant createdAt,

        @Schema(description = "When it was last changed", examples = "2026-09-04T09:00:00Z", required = true)
        Instant updatedAt,

        @Schema(description = "Raised by each change", examples = "0", required = true)
        long version)
        implements Versioned {

    /** A project by its title. */
    @Schema(name = "ProjectTitle", description = "A project, by its title")
    record ProjectTitle(
            @Schema(
                    description = "Identifies the project",
                    examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a91",
                    required = true)
            UUID id,

            @Schema(description = "What it is called", examples = "One number to call", required = true)
            String title) {}

    /** What may be changed of it, as leads and facilitators see it. */
    NewSymptom draft() {
        return new NewSymptom(
                statement,
                detail,
                findings.stream().map(SymptomFindingView::id).toList(),
                insights.stream().map(CitedInsightView::id).toList());
    }

    @Override
    public Optional<String> readFrom() {
        return Optional.of("symptoms");
    }
}
