package io.interlace.participation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is kept about a person, by whom and why: told on their page and at the end of every mail to them, in the same words. */
@Schema(name = "ParticipantKeeping", description = "What is kept about a person, by whom and why")
public record Keeping(
        @Schema(
                description = "By whom",
                examples = "The team of Working together across the interface",
                required = true)
        String keptBy,

        @Schema(
                description = "What",
                examples = "Your name, your work e-mail address, where you work and in which role",
                required = true)
        String what,

        @Schema(description = "Why", examples = "To ask you what gets in the way", required = true)
        String why,

        @Schema(description = "Until when", examples = "Until you ask to be erased", required = true)
        String until) {

    /** As it stands under what was written, with an empty line after it. */
    public String inMail() {
        return String.join(
                "\n",
                "----",
                "What is kept about you",
                "By whom: " + keptBy + ".",
                "What: " + what + ".",
                "Why: " + why + ".",
                "Until when: " + until + ".",
                "");
    }

    /** @param programme its name */
    public static Keeping by(String programme) {
        return new Keeping(
                "The team of " + programme,
                "Your name, your work e-mail address, where you work and in which role, and what you say here",
                "To ask you what gets in the way of working together, and to show whose voices are missing",
                "Until you ask to be erased; after that only counts remain, without you in them by name");
    }
}
