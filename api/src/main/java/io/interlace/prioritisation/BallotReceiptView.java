package io.interlace.prioritisation;

import io.interlace.http.HoldsSecret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a ballot was taken, and in place of which. */
@Schema(name = "BallotReceipt", description = "That a ballot was taken, and in place of which")
record BallotReceiptView(
        @Schema(description = "The round", examples = "01935f2e-8f6b-7c3a-9d24-5b8f0c6e1c01", required = true)
        UUID prioritisationId,

        @Nullable
        @Schema(
                description = "When it was taken; null after taking it back",
                examples = "2027-05-24T09:12:00Z",
                nullable = true,
                required = true)
        Instant givenAt,

        @Schema(description = "How many challenges it ranks", examples = "5", required = true)
        int ranked,

        @Nullable
        @Schema(
                description = "Until which day it can be changed; null for until the round is closed",
                examples = "2027-06-02",
                nullable = true,
                required = true)
        LocalDate changeableUntil,

        @Nullable
        @Schema(
                description =
                        "Your ballot before it, perhaps from another device, which counts no more; null where there was none",
                nullable = true,
                required = true)
        Earlier earlier)
        implements HoldsSecret {

    /** The ballot in whose place another came. */
    @Schema(name = "EarlierBallot", nullable = true, description = "The ballot in whose place another came")
    record Earlier(
            @Schema(description = "When it was given", examples = "2027-05-23T18:40:00Z", required = true)
            Instant givenAt,

            @Nullable
            @Schema(
                    description =
                            "What it said, so that nothing is lost; only for who gave it by the account they come by now",
                    nullable = true,
                    required = true)
            List<List<UUID>> ranks) {}

    @Override
    public BallotReceiptView withoutSecret() {
        return new BallotReceiptView(
                prioritisationId,
                givenAt,
                ranked,
                changeableUntil,
                earlier == null ? null : new Earlier(earlier.givenAt(), null));
    }
}
