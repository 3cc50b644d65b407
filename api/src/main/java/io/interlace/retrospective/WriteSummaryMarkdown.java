package io.interlace.retrospective;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;

/** As Markdown. */
@Provider
@Produces(SummaryMarkdown.MEDIA_TYPE)
public class WriteSummaryMarkdown extends WriteSummary {

    public WriteSummaryMarkdown() {
        super(SummaryMarkdown.MEDIA_TYPE + ";charset=UTF-8", "summary.md");
    }

    @Override
    byte[] file(SummaryView summary) {
        return SummaryMarkdown.of(summary).getBytes(StandardCharsets.UTF_8);
    }
}
