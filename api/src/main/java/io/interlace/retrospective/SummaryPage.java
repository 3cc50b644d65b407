package io.interlace.retrospective;

import io.interlace.principle.OccasionRating;
import io.interlace.retrospective.SummaryView.Cluster;
import io.interlace.retrospective.SummaryView.Found;
import io.interlace.retrospective.SummaryView.Note;
import java.util.List;

/** A summary as a page in XHTML, to be printed. What people wrote is text in it, whatever it looks like. */
final class SummaryPage {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm; @bottom-right { content: "Page " counter(page) " of " counter(pages);
                font-family: Liberation Sans; font-size: 8.5pt; color: #4c6272; } }
            body { font-family: Liberation Sans; font-size: 10.5pt; line-height: 1.4; color: #212b32; }
            h1 { font-size: 20pt; line-height: 1.2; color: #005eb8; margin: 0 0 6pt; }
            h2 { font-size: 14pt; margin: 18pt 0 6pt; padding-top: 6pt; border-top: 1.5pt solid #005eb8;
                page-break-after: avoid; }
            h3 { font-size: 11.5pt; margin: 12pt 0 3pt; page-break-after: avoid; }
            p { margin: 0 0 4pt; }
            ul { margin: 0 0 6pt; padding: 0 0 0 12pt; }
            li { margin: 0 0 3pt; page-break-inside: avoid; }
            .about, .votes { color: #4c6272; }
            .found { margin: 3pt 0 6pt; padding: 4pt 8pt; border-left: 3pt solid #005eb8; background: #f0f4f5;
                page-break-inside: avoid; }
            """;

    private final StringBuilder page = new StringBuilder();

    private SummaryPage() {}

    static String of(SummaryView summary) {
        SummaryPage page = new SummaryPage();
        page.write(summary);
        return page.page.toString();
    }

    private void write(SummaryView summary) {
        page.append("<html lang=\"en-GB\"><head><title>")
                .append(plain(summary.title()))
                .append("</title><meta name=\"subject\" content=\"What came of a retrospective\"/><style>")
                .append(STYLE)
                .append("</style></head><body>");
        element("h1", plain(summary.title()));
        paragraph("about", plain(SummaryWords.occasion(summary)));
        if (summary.looksBackOn() != null) {
            paragraph("about", "Looking back on: " + plain(summary.looksBackOn()));
        }
        paragraph("about", SummaryWords.promise(summary));
        element("h2", "What was said");
        summary.clusters().forEach(this::cluster);
        if (!summary.otherNotes().isEmpty()) {
            element("h3", "Also said");
            notes(summary.otherNotes());
        }
        if (!summary.otherFindings().isEmpty()) {
            element("h2", "What else was found");
            summary.otherFindings().forEach(this::found);
        }
        if (!summary.actions().isEmpty()) {
            element("h2", "What will be done");
            page.append("<ul>");
            summary.actions()
                    .forEach(action -> element(
                            "li",
                            plain(action.text()) + " <span class=\"about\">(" + plain(SummaryWords.action(action))
                                    + ")</span>"));
            page.append("</ul>");
        }
        if (!summary.ratings().isEmpty()) {
            element("h2", "Did the principles help?");
            page.append("<ul>");
            summary.ratings().forEach(this::rating);
            page.append("</ul>");
        }
        page.append("</body></html>");
    }

    private void cluster(Cluster cluster) {
        element(
                "h3",
                plain(cluster.title()) + " <span class=\"votes\">(" + SummaryWords.votes(cluster.votes()) + ")</span>");
        notes(cluster.notes());
        cluster.findings().forEach(this::found);
    }

    private void notes(List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        page.append("<ul>");
        for (Note note : notes) {
            String author = note.author() == null ? "" : ", " + plain(note.author());
            element("li", "<span class=\"about\">" + plain(note.column()) + author + ":</span> " + plain(note.text()));
        }
        page.append("</ul>");
    }

    private void found(Found found) {
        paragraph(
                "found",
                "<span class=\"about\">" + plain(SummaryWords.kind(found)) + ":</span> " + plain(found.statement()));
    }

    private void rating(OccasionRating rating) {
        element("li", plain(rating.title()) + ", version " + rating.number() + ": " + SummaryWords.rating(rating));
    }

    private void element(String name, String content) {
        page.append('<')
                .append(name)
                .append('>')
                .append(content)
                .append("</")
                .append(name)
                .append('>');
    }

    private void paragraph(String kind, String content) {
        page.append("<p class=\"").append(kind).append("\">").append(content).append("</p>");
    }

    /** Without what XML cannot hold: the two characters that are none, which can be stored. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.strip().codePoints().filter(c -> c != 0xFFFE && c != 0xFFFF).forEach(c -> {
            switch (c) {
                case '&' -> plain.append("&amp;");
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                case '"' -> plain.append("&quot;");
                case '\n' -> plain.append("<br/>");
                default -> plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
