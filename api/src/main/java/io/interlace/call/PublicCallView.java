package io.interlace.call;

import io.interlace.http.Published;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A call as everybody may read it. */
@Schema(name = "PublicCall", description = "A call for proposals, as everybody may read it")
record PublicCallView(
        @Schema(description = "Identifies the call", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1a70", required = true)
        UUID id,

        @Schema(
                description = "The programme that calls",
                examples = "Working together across the interface",
                required = true)
        String programmeName,

        @Schema(
                description = "Its name in addresses",
                examples = "working-together-across-the-interface",
                required = true)
        String programmeSlug,

        @Schema(description = "Time zone that people there live in", examples = "Europe/London", required = true)
        String timeZone,

        @Schema(description = "What it is called", examples = "Five teams to try working differently", required = true)
        String title,

        @Nullable
        @Schema(
                description = "What it is for",
                examples = "We look for small changes at the interface that teams on both sides want.",
                nullable = true,
                required = true)
        String purpose,

        @Nullable
        @Schema(
                description = "Who may apply",
                examples = "Anybody who works on either side of the interface",
                nullable = true,
                required = true)
        String whoMayApply,

        @Nullable
        @Schema(
                description = "What can and cannot be offered",
                examples = "A facilitator, a notebook and some cover for twelve weeks. We cannot buy equipment.",
                nullable = true,
                required = true)
        String promise,

        @Nullable
        @Schema(description = "How many proposals are to be chosen", examples = "5", nullable = true, required = true)
        Integer places,

        @Schema(description = "What the chosen ones may take together", required = true)
        Capacity capacity,

        @Nullable
        @Schema(description = "When it opened", examples = "2026-11-30T09:00:00Z", nullable = true, required = true)
        Instant opensAt,

        @Nullable
        @Schema(
                description = "When it closes; once closed, when it did",
                examples = "2026-12-11T17:00:00Z",
                nullable = true,
                required = true)
        Instant closesAt,

        @Schema(description = "How far it has come; never DRAFT", examples = "OPEN", required = true)
        CallState state,

        @Schema(
                description = "The same in words, with what happens next",
                examples = "Open. Proposals are taken until the closing time.",
                required = true)
        String stateInWords,

        @Schema(description = "Whether a proposal can be begun now", examples = "true", required = true)
        boolean takesProposals,

        @Schema(description = "What proposals are scored by", required = true)
        List<Criterion> criteria,

        @Schema(description = "What every proposal must meet", required = true)
        List<EligibilityCheck> eligibilityChecks,

        @Schema(description = "Places of the programme to choose from", required = true)
        List<Choice> placeChoices,

        @Schema(description = "Sectors of the programme to choose from", required = true)
        List<Choice> sectorChoices,

        @Schema(description = "Raised by each change", examples = "1", required = true)
        long version)
        implements Published {

    /** A place or a sector to choose. */
    @Schema(name = "PublicChoice", description = "A place or a sector to choose")
    record Choice(
            @Schema(description = "Its code", examples = "LAMBETH", required = true)
            String code,

            @Schema(description = "Its name", examples = "Lambeth", required = true)
            String name) {}

    static PublicCallView of(CallView call, PublishedCalls.Place programme, List<Choice> places, List<Choice> sectors) {
        boolean takes = call.state() == CallState.OPEN && !programme.archived();
        return new PublicCallView(
                call.id(),
                programme.name(),
                programme.slug(),
                programme.timeZone(),
                call.title(),
                call.purpose(),
                call.whoMayApply(),
                call.promise(),
                call.places(),
                call.capacity(),
                call.opensAt(),
                call.closesAt(),
                call.state(),
                programme.archived() ? "The programme has ended. Nothing more is taken." : words(call.state()),
                takes,
                call.criteria(),
                call.eligibilityChecks(),
                places,
                sectors,
                call.version());
    }

    private static String words(CallState state) {
        return switch (state) {
            case DRAFT -> throw new IllegalStateException("A draft is not published");
            case OPEN -> "Open. Proposals are taken until the closing time.";
            case CLOSED ->
                "Closed. What came in is read against the checks and scored by a panel; then it is decided, and"
                        + " everybody who sent a proposal is told why.";
            case ASSESSED ->
                "Closed. The proposals have been scored. The panel decides next, and everybody who sent a proposal is"
                        + " told why.";
            case DECIDED -> "Decided. Everybody who sent a proposal is told what became of it, and why.";
        };
    }
}
