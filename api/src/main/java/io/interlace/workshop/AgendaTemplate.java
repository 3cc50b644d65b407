package io.interlace.workshop;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agenda to begin with. */
@Schema(name = "AgendaTemplate", description = "An agenda to begin with")
record AgendaTemplate(
        @Schema(description = "Which one it is", examples = "FIRST_SESSION", required = true)
        String code,

        @Schema(description = "What it is called", examples = "A first working session", required = true)
        String title,

        @Schema(
                description = "When it serves",
                examples = "For a team that meets about its project for the first time.",
                required = true)
        String description,

        @Schema(description = "How many minutes it takes", examples = "120", required = true)
        int minutes,

        @Schema(description = "What is done, one after the other", required = true)
        List<AgendaItem> agenda) {

    /** The agendas that every programme can begin with. */
    static final List<AgendaTemplate> BUILT_IN = List.of(
            of(
                    "FIRST_SESSION",
                    "A first working session",
                    "For a team that meets about its project for the first time.",
                    new AgendaItem(10, "Say who is here and what each would like to leave with"),
                    new AgendaItem(15, "Read the chosen principles aloud, and say what each means to us"),
                    new AgendaItem(30, "Draw what happens today, from both sides"),
                    new AgendaItem(10, "A break"),
                    new AgendaItem(30, "Choose the one place where it goes wrong most, and draw it anew"),
                    new AgendaItem(15, "Agree what we try, who does it, and by when"),
                    new AgendaItem(10, "Say of each principle whether it helped")),
            of(
                    "WORKING_SESSION",
                    "A working session",
                    "For a team that is trying something and wants to make it better.",
                    new AgendaItem(10, "What happened since we last met"),
                    new AgendaItem(10, "Read the chosen principles aloud"),
                    new AgendaItem(35, "Go through two or three real cases, step by step"),
                    new AgendaItem(20, "Change what we try, and write it down"),
                    new AgendaItem(10, "Agree who does what by when"),
                    new AgendaItem(5, "Say of each principle whether it helped")),
            of(
                    "CHECK",
                    "A check",
                    "For a team with an hour, to see whether what it tries still holds.",
                    new AgendaItem(10, "Look at the numbers together"),
                    new AgendaItem(20, "What works, and for whom it does not"),
                    new AgendaItem(15, "Keep it, change it or stop it"),
                    new AgendaItem(10, "Agree who does what by when"),
                    new AgendaItem(5, "Say of each principle whether it helped")));

    private static AgendaTemplate of(String code, String title, String description, AgendaItem... items) {
        List<AgendaItem> agenda = List.of(items);
        int minutes = agenda.stream().mapToInt(AgendaItem::minutes).sum();
        return new AgendaTemplate(code, title, description, minutes, agenda);
    }
}
