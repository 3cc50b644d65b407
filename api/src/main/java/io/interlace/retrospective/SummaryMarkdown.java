package io.interlace.retrospective;

import io.interlace.principle.OccasionRating;
import io.interlace.retrospective.SummaryView.Cluster;
import io.interlace.retrospective.SummaryView.Found;
import io.interlace.retrospective.SummaryView.Note;
import java.util.List;
import java.util.regex.Pattern;

/** A summary as Markdown (CommonMark). What people wrote is text in it, whatever it looks like: no link, picture or HTML. */
final class SummaryMarkdown {

    static final String MEDIA_TYPE = "text/markdown";

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_~\\[\\]]");

    private final StringBuilder text = new StringBuilder();

    private SummaryMarkdown() {}

    static String of(SummaryView summary) {
        SummaryMarkdown markdown = new SummaryMarkdown();
        markdown.write(summary);
        return markdown.text.toString();
    }

    private void write(SummaryView summary) {
        heading(1, plain(summary.title()));
        paragraph(plain(SummaryWords.occasion(summary)));
        if (summary.looksBackOn() != null) {
            paragraph("Looking back on: " + plain(summary.looksBackOn()));
        }
        paragraph(SummaryWords.promise(summary));
        heading(2, "What was said");
        summary.clusters().forEach(this::cluster);
        if (!summary.otherNotes().isEmpty()) {
            heading(3, "Also said");
            notes(summary.otherNotes());
        }
        if (!summary.otherFindings().isEmpty()) {
            heading(2, "What else was found");
            findings(summary.otherFindings());
        }
        if (!summary.actions().isEmpty()) {
            heading(2, "What will be done");
            summary.actions()
                    .forEach(action ->
                            item("**" + plain(action.text()) + "** (" + plain(SummaryWords.action(action)) + ")"));
            text.append('\n');
        }
        if (!summary.ratings().isEmpty()) {
            heading(2, "Did the principles help?");
            summary.ratings().forEach(this::rating);
            text.append('\n');
        }
    }

    private void cluster(Cluster cluster) {
        heading(3, plain(cluster.title()) + " (" + SummaryWords.votes(cluster.votes()) + ")");
        notes(cluster.notes());
        if (!cluster.findings().isEmpty()) {
            paragraph("What was found:");
            findings(cluster.findings());
        }
    }

    private void notes(List<Note> notes) {
        for (Note note : notes) {
            String author = note.author() == null ? "" : ", " + plain(note.author());
            item("*" + plain(note.column()) + author + ":* " + plain(note.text()));
        }
        text.append('\n');
    }

    private void findings(List<Found> findings) {
        for (Found found : findings) {
            item("**" + plain(SummaryWords.kind(found)) + ":** " + plain(found.statement()));
        }
        text.append('\n');
    }

    private void rating(OccasionRating rating) {
        item("**" + plain(rating.title()) + "** (version " + rating.number() + "): " + SummaryWords.rating(rating));
    }

    private void heading(int level, String words) {
        text.append("#".repeat(level)).append(' ').append(words).append("\n\n");
    }

    private void paragraph(String words) {
        text.append(words).append("\n\n");
    }

    private void item(String words) {
        text.append("- ").append(words).append('\n');
    }

    /** In one line that begins with words of ours; what would be a mark is escaped, and what would be HTML is an entity. */
    static String plain(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        String entities = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return MARKS.matcher(entities).replaceAll("\\\\$0");
    }
}
