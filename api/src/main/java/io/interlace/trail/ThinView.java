package io.interlace.trail;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a trail is thin, on the wire. */
@Schema(name = "TrailThin", description = "Where a trail is thin")
record ThinView(
        @Schema(
                description =
                        "How far that could be judged: WHOLLY; PARTLY, where some of it may not be told to this reader, where findings are"
                                + " behind it, which do not tell from whom they come, or where the trail is not whole; or NOT, where it"
                                + " begins with what rests on nothing that was heard or found, such as a conversation",
                examples = "WHOLLY",
                required = true)
        Judged judged,

        @Schema(
                description = "In which ways it is thin. None says that it is not only where it is judged WHOLLY",
                maxItems = 20,
                required = true)
        List<Sentence> sentences) {

    /** One way in which a trail is thin. */
    @Schema(name = "TrailThinSentence", description = "One way in which a trail is thin")
    record Sentence(
            @Schema(description = "Which", examples = "PLACES_UNHEARD", required = true)
            ThinCode code,

            @Schema(
                    description = "In plain words, with the numbers in them",
                    examples = "No conversation from Bexley supports it.",
                    required = true)
            String text) {}

    static ThinView of(JudgeTrail.Verdict verdict) {
        return new ThinView(
                verdict.judged(),
                verdict.sentences().stream()
                        .map(sentence -> new Sentence(sentence.code(), sentence.text()))
                        .toList());
    }
}
