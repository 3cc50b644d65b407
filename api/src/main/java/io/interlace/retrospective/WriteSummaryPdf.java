package io.interlace.retrospective;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/** As PDF. */
@Provider
@Produces(SummaryPdf.MEDIA_TYPE)
public class WriteSummaryPdf extends WriteSummary {

    public WriteSummaryPdf() {
        super(SummaryPdf.MEDIA_TYPE, "summary.pdf");
    }

    @Override
    byte[] file(SummaryView summary) throws IOException {
        return SummaryPdf.of(summary);
    }
}
