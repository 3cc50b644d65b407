package io.interlace.retrospective;

import io.interlace.mail.OneLine;
import io.interlace.retrospective.SummaryView.Cluster;
import io.interlace.retrospective.SummaryView.Found;
import io.interlace.retrospective.SummaryView.Note;
import java.util.List;

/** A summary as the plain text of a mail. It says of no note who wrote it: a mail is passed on, and outlives the board. */
final class SummaryText {

    private static final int LONGEST_SUBJECT = 150;

    private final StringBuilder text = new StringBuilder();

    private SummaryText() {}

    /** In one line. */
    static String subject(SummaryView summary) {
        String title = OneLine.of(summary.title());
        String most = title.codePointCount(0, title.length()) <= LONGEST_SUBJECT
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_SUBJECT)) + "…";
        return "What came of “" + most + "”";
    }

    static String of(SummaryView summary) {
        SummaryText text = new SummaryText();
        text.write(summary);
        return text.text.toString();
    }

    private void write(SummaryView summary) {
        line(summary.title());
        line(SummaryWords.occasion(summary));
        if (summary.looksBackOn() != null) {
            line("Looking back on: " + summary.looksBackOn());
        }
        heading("WHAT WAS SAID");
        summary.clusters().forEach(this::cluster);
        if (!summary.otherNotes().isEmpty()) {
            heading("Also said");
            notes(summary.otherNotes());
        }
        if (!summary.otherFindings().isEmpty()) {
            heading("WHAT ELSE WAS FOUND");
            findings(summary.otherFindings());
        }
        if (!summary.actions().isEmpty()) {
            heading("WHAT WILL BE DONE");
            summary.actions().forEach(action -> line("- " + action.text() + " (" + SummaryWords.action(action) + ")"));
        }
        if (!summary.ratings().isEmpty()) {
            heading("DID THE PRINCIPLES HELP?");
            summary.ratings()
                    .forEach(rating -> line("- " + rating.title() + ", version " + rating.number() + ": "
                            + SummaryWords.rating(rating)));
        }
        heading("You get this because you took part. Nothing is asked of you.");
    }

    private void cluster(Cluster cluster) {
        heading(cluster.title() + " (" + SummaryWords.votes(cluster.votes()) + ")");
        notes(cluster.notes());
        findings(cluster.findings());
    }

    private void notes(List<Note> notes) {
        notes.forEach(note -> line("- " + note.column() + ": " + note.text()));
    }

    private void findings(List<Found> findings) {
        findings.forEach(found -> line("  Found: " + found.statement() + " (" + SummaryWords.kind(found) + ")"));
    }

    private void heading(String words) {
        text.append('\n');
        line(words);
    }

    private void line(String words) {
        text.append(words.stripTrailing().replaceAll("\\s*\\R\\s*", " ")).append('\n');
    }
}
